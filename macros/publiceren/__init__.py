"""Publishing: a checked site becomes an uitgave in the folder that the web server looks at, whole or not at all."""
