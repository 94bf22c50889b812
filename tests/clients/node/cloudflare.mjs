// The client `cloudflare`, as it is: what a deployment asks of the edge.
import assert from "node:assert/strict";
import Cloudflare from "cloudflare";

const edge = new Cloudflare();
assert.equal((await edge.user.tokens.verify()).status, "active");
const zones = [];
for await (const zone of edge.zones.list({ name: "bash-dog.example" })) zones.push(zone);
assert.equal(zones.length, 1);
const zone_id = zones[0].id;
assert.equal((await edge.zones.get({ zone_id })).name, "bash-dog.example");
assert.equal((await edge.zones.settings.get("ssl", { zone_id })).value, "strict");
await edge.zones.settings.edit("ssl", { zone_id, value: "full" });
assert.equal((await edge.zones.settings.get("ssl", { zone_id })).value, "full");
await edge.zones.settings.edit("ssl", { zone_id, value: "strict" });

const names = [];
for await (const record of edge.dns.records.list({ zone_id })) names.push(record.name);
assert.ok(names.includes("www.bash-dog.example"), names.join());
const made = await edge.dns.records.create(
  { zone_id, type: "TXT", name: "note.bash-dog.example", content: "\"a note\"", ttl: 300 });
assert.equal((await edge.dns.records.get(made.id, { zone_id })).ttl, 300);
const edited = await edge.dns.records.edit(
  made.id, { zone_id, type: "TXT", name: "note.bash-dog.example", content: "\"another\"", ttl: 600 });
assert.equal(edited.ttl, 600);
await edge.dns.records.delete(made.id, { zone_id });
const gone = await edge.dns.records.get(made.id, { zone_id }).catch((error) => error);
assert.equal(gone.status, 404);
assert.ok((await edge.cache.purge({ zone_id, purge_everything: true })).id);
const bad = await edge.dns.records.create(
  { zone_id, type: "A", name: "x.bash-dog.example", content: "no address", ttl: 1 }).catch((error) => error);
assert.equal(bad.status, 400);
console.log("the edge is as it was");
