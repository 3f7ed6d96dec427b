// Asks the engine of Mozilla's HTTP Observatory what it thinks of a site that runs on loopback.
// Its own ports 80 and 443 are led to the ports of the test, so that host name, redirect and certificate are the real ones.
// Usage: node observatory.mjs HOST PORT-HTTP PORT-HTTPS, with NODE_EXTRA_CA_CERTS for the certificate of the test.
import fs from "node:fs";
import net from "node:net";

const [host, http, https] = process.argv.slice(2);
const ports = new Map([
  ["80", http],
  ["443", https],
]);

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const options = Array.isArray(given[0]) ? given[0][0] : given[0];
  const port = ports.get(String(options.port));
  if (options.host !== host || !port) throw new Error(`leaves the test: ${options.host}:${options.port}`);
  Object.assign(options, { host: "127.0.0.1", port });
  return connect.apply(this, given);
};

// The list of domains that browsers know by heart is downloaded when the package is installed with its scripts. Here: empty.
const readFileSync = fs.readFileSync;
fs.readFileSync = (path, ...rest) =>
  String(path).endsWith("/conf/hsts-preload.json") ? "{}" : readFileSync(path, ...rest);

const { scan } = await import("@mdn/mdn-http-observatory");
const { scan: told, tests } = await scan(host);
const rows = Object.entries(tests).map(([name, { result, pass, scoreModifier }]) => [
  name,
  { result, pass, points: scoreModifier },
]);
console.log(JSON.stringify({ grade: told.grade, score: told.score, tests: Object.fromEntries(rows) }));
