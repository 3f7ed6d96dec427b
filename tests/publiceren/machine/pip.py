"""Plays pip without a network: what the lock file names is taken from the packages of the tests, and nothing else is."""

import os
import re
import sys
import sysconfig
from importlib.metadata import distributions
from pathlib import Path

if "--require-hashes" not in sys.argv:
    sys.exit("pip has to look at the hashes")
lock = Path(sys.argv[sys.argv.index("--requirement") + 1]).read_text("utf-8")
wanted = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
here, there = Path(sysconfig.get_path("purelib")), Path(os.environ["PAKKETTEN"])

for found in distributions(path=[str(there)]):
    if re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower() in wanted:
        for name in {file.parts[0] for file in found.files or ()} - {"..", "__pycache__"}:
            if not (here / name).exists():
                (here / name).symlink_to(there / name)
