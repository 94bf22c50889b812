// Each report: renders, asks for nothing, says nothing on the console, passes axe in light and dark,
// can be read without scripts, prints, and answers to the mouse and the keys.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const folder = process.argv[2];
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const reports = {
  held: { verdict: "HELD", says: ["Canary 10 %", "B 90 %", "purge", "no visit was lost"] },
  "rolled-back": { verdict: "HELD", says: ["rolled_back", "alarm_fires", "G 50 %", "ALARM_ACTIVE"] },
  failed: { verdict: "NOT HELD", says: ["users.lost", "lost: 503 no target", "because", "task_dies"] },
};
const browser = await chromium.launch({
  executablePath: process.argv[3],
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/// A page with everything that it did wrong.
async function open(name, options = {}, hash = "") {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`script: ${error.message}`));
  const own = `file://${folder}/${name}.html`;
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== own && !request.url().startsWith("data:"))
      wrong.push(`request: ${request.url()}`);
  });
  await page.goto(own + hash);
  return { page, wrong, close: () => context.close() };
}

async function rendersAndIsAccessible(name, { verdict, says }, colorScheme, forced) {
  const { page, wrong, close } = await open(name, { colorScheme, forcedColors: forced });
  assert.ok((await page.title()).startsWith(`${verdict}: `), await page.title());
  const text = await page.textContent("body");
  for (const part of says) assert.ok(text.includes(part), `${name} does not say "${part}"`);
  for (const lane of ["phases", "weights", "targets", "users", "calls", "actors"]) {
    const box = await page.locator(`#svg-${lane}`).boundingBox();
    assert.ok(box && box.width > 500 && box.height > 10, `lane ${lane} of ${name} is not seen`);
  }
  await page.waitForTimeout(50);
  assert.deepEqual(wrong, []);
  if (forced === "active") return close();
  await page.addScriptTag({ path: axe });
  const found = await page.evaluate(async () => (await globalThis.axe.run(document)).violations);
  const bad = found.filter((one) => ["serious", "critical"].includes(one.impact))
    .map((one) => `${one.id} (${one.impact}): ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + " " + node.failureSummary).join(" | ")}`);
  assert.deepEqual(bad, [], `axe, ${name}, ${colorScheme}`);
  await close();
}

async function isReadWithoutScripts(name, { verdict, says }) {
  const { page, wrong, close } = await open(name, { javaScriptEnabled: false });
  const text = await page.innerText("body");
  assert.ok(text.includes(verdict));
  for (const part of says)
    assert.ok((await page.textContent("body")).includes(part), `${name} without scripts: ${part}`);
  for (const part of ["What happened when", "again", "Call ledger"]) assert.ok(text.includes(part), part);
  assert.ok(!(await page.locator("#copy").isVisible()), "a button that does nothing is shown");
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator("#d-scenario pre").isVisible(), "a fold stays shut in print");
  const pdf = await page.pdf({ format: "A4", landscape: true });
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  assert.ok(pdf.length > 20_000, `the print of ${name} has ${pdf.length} bytes`);
  assert.deepEqual(wrong, []);
  await close();
}

async function answers() {
  const { page, wrong, close } = await open("rolled-back", {}, "#t=6:13.3");
  assert.equal(await page.textContent("#now"), "at 6:13.3");
  assert.match(await page.textContent("#lane-weights output"), /green 50 %/);
  const span = page.locator("#svg-phases rect[data-v^='install']");
  const before = (await span.boundingBox()).width;
  await page.locator("#lanes").focus();
  await page.keyboard.press("+");
  assert.ok((await span.boundingBox()).width > before * 1.5, "+ does not come closer");
  await page.keyboard.press("0");
  assert.ok(Math.abs((await span.boundingBox()).width - before) < 2, "0 does not show all");
  await page.locator("#svg-faults g.m").first().click();
  assert.match(await page.textContent("tr.picked"), /alarm_fires/);
  await page.selectOption("#by-service", "ecs");
  const shown = await page.locator("#d-calls tbody tr:not([hidden])").allTextContents();
  assert.ok(shown.length > 0 && shown.every((row) => row.includes("ecs:")), "the filter lets others pass");
  const held = await open("held");
  await held.page.locator("rect[data-fold]").first().click();
  assert.ok((await held.page.locator("#svg-phases rect[data-v^='bake']").boundingBox()).width > 600,
    "a click does not unfold");
  const box = await held.page.locator("#svg-weights").boundingBox();
  await held.page.mouse.move(box.x + 300, box.y + 20);
  await held.page.mouse.down();
  await held.page.mouse.move(box.x + 400, box.y + 20, { steps: 4 });
  await held.page.mouse.up();
  assert.ok((await held.page.locator("#svg-axis .tl").count()) > 3, "the axis of a closer look has no numbers");
  assert.deepEqual([...wrong, ...held.wrong], []);
  await held.close();
  await close();
}

try {
  for (const [name, expected] of Object.entries(reports)) {
    for (const scheme of ["light", "dark"]) await rendersAndIsAccessible(name, expected, scheme);
    await rendersAndIsAccessible(name, expected, "light", "active");
    await isReadWithoutScripts(name, expected);
  }
  await answers();
  console.log("three reports render, are quiet, accessible, readable without scripts, and print");
} finally {
  await browser.close();
}
