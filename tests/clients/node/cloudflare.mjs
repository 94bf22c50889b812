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
// Rules of a phase, written as a whole and one by one.
const phase = "http_request_cache_settings";
assert.equal((await edge.rulesets.phases.get(phase, { zone_id }).catch((error) => error)).status, 404);
const rule = { action: "set_cache_settings", action_parameters: { cache: true }, expression: 'starts_with(http.request.uri.path, "/static/")' };
const entry = await edge.rulesets.phases.update(phase, { zone_id, rules: [rule] });
assert.equal(entry.rules[0].expression, rule.expression);
const longer = await edge.rulesets.rules.create(entry.id, {
  zone_id, action: "set_cache_settings", action_parameters: { cache: false }, expression: "true" });
assert.deepEqual(longer.rules.map((one) => one.action_parameters.cache), [true, false]);
assert.equal(longer.version, "2");
assert.equal((await edge.rulesets.get(entry.id, { zone_id })).rules.length, 2);
const rulesets = [];
for await (const one of edge.rulesets.list({ zone_id })) rulesets.push(one.id);
assert.deepEqual(rulesets, [entry.id]);
await edge.rulesets.delete(entry.id, { zone_id });
assert.equal((await edge.rulesets.get(entry.id, { zone_id }).catch((error) => error)).status, 404);

// A monitor, a pool that it looks after, and a balancer over the pool: none goes before who names it.
const { id: account_id } = zones[0].account;
const monitor = await edge.loadBalancers.monitors.create({ account_id, type: "https", path: "/healthz", expected_codes: "200" });
const pool = await edge.loadBalancers.pools.create({
  account_id, name: "origins", monitor: monitor.id, origins: [{ name: "alb", address: "lb.example", enabled: true }] });
const over = { zone_id, name: "lb.bash-dog.example", default_pools: [pool.id], fallback_pool: pool.id, proxied: true };
const balancer = await edge.loadBalancers.create(over);
assert.equal((await edge.loadBalancers.get(balancer.id, { zone_id })).fallback_pool, pool.id);
const pools = [];
for await (const one of edge.loadBalancers.pools.list({ account_id })) pools.push(one.name);
assert.deepEqual(pools, ["origins"]);
assert.ok((await edge.loadBalancers.pools.delete(pool.id, { account_id }).catch((error) => error)).status >= 400);
const changed = await edge.loadBalancers.pools.edit(pool.id, { account_id, description: "both zones" });
assert.deepEqual([changed.description, changed.monitor], ["both zones", monitor.id]);
await edge.loadBalancers.delete(balancer.id, { zone_id });
await edge.loadBalancers.pools.delete(pool.id, { account_id });
await edge.loadBalancers.monitors.delete(monitor.id, { account_id });

// A token of its own; its value is told once.
const groups = [];
for await (const one of edge.user.tokens.permissionGroups.list()) groups.push(one);
const read = groups.find((one) => one.name === "Zone Read");
const policies = [{ effect: "allow", permission_groups: [{ id: read.id }], resources: { [`com.cloudflare.api.account.zone.${zone_id}`]: "*" } }];
const token = await edge.user.tokens.create({ name: "reader", policies });
const reader = new Cloudflare({ apiToken: token.value });
assert.equal((await reader.user.tokens.verify()).id, token.id);
assert.equal((await edge.user.tokens.get(token.id)).value, undefined);
await edge.user.tokens.delete(token.id);
assert.equal((await edge.user.tokens.get(token.id).catch((error) => error)).status, 404);
console.log("the edge is as it was");
