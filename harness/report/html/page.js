// Everything here is extra: the page is complete without it. Nothing is loaded, nothing is stored.
"use strict";
(() => {
  const $ = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  document.documentElement.classList.add("has-js");
  const lanes = $("#lanes");
  if (!lanes) return;
  const W = 1000;

  // ---- Time and place. A stretch is [from, to, left, right, folded], left and right in tenths.
  const stretches = JSON.parse($("#axis").textContent).map(([from, to, left, right, folded]) =>
    ({ from, to, left: left / 10, right: right / 10, folded, now: [left / 10, right / 10] }));
  const end = stretches.length ? stretches[stretches.length - 1].to : 1;
  let view = [0, W]; // what is seen of the laid out axis
  const between = (x, a, b, c, d) => (b === a ? c : c + ((x - a) / (b - a)) * (d - c));
  const find = (pick) => stretches.find(pick) || stretches[stretches.length - 1];
  const timeAtBase = (x) => {
    const s = find((s) => x <= s.right);
    return between(Math.max(x, s.left), s.left, s.right, s.from, s.to);
  };
  const layOf = (t) => {
    const s = find((s) => t <= s.to);
    return between(t, s.from, s.to, s.now[0], s.now[1]);
  };
  const timeAtLay = (x) => {
    const s = find((s) => x <= s.now[1]);
    return Math.min(end, Math.max(0, between(x, s.now[0], s.now[1], s.from, s.to)));
  };
  const layAtBase = (x) => {
    const s = find((s) => x <= s.right);
    return between(x, s.left, s.right, s.now[0], s.now[1]);
  };
  const shown = (x) => (x - view[0]) * (W / (view[1] - view[0]));
  const clock = (t) => {
    const tenths = Math.floor(t / 1e5);
    const seconds = Math.floor(tenths / 10) % 60;
    return Math.floor(tenths / 600) + ":" + String(seconds).padStart(2, "0") + "." + (tenths % 10);
  };
  const timeOf = (text) => {
    const found = /^(\d+):(\d\d)(?:\.(\d))?$/.exec(text);
    return found ? (found[1] * 60 + +found[2]) * 1e6 + (found[3] || 0) * 1e5 : null;
  };

  // ---- What moves when the view changes: rectangles, texts, groups; each keeps where it began.
  const movable = [];
  for (const svg of all("svg[id^=svg-]", lanes)) {
    for (const node of all(".plot rect", svg))
      if (!node.closest("g.m"))
        movable.push({ node, svg, x: +node.getAttribute("x"), w: +node.getAttribute("width"),
                       fixed: node.matches(".guide, .tick") });
    for (const node of all(".plot text[x]", svg)) movable.push({ node, svg, x: +node.getAttribute("x") });
    for (const node of all(".plot g[transform]", svg)) {
      const [x, y] = node.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
      movable.push({ node, svg, x, y });
    }
  }
  const draw = () => {
    for (const one of movable) {
      // A text that stands left or right of a place keeps its distance to it.
      const x = shown(layAtBase(one.x));
      if (one.y !== undefined) one.node.setAttribute("transform", `translate(${x.toFixed(1)},${one.y})`);
      else one.node.setAttribute("x", x.toFixed(1));
      if (one.w !== undefined && !one.fixed) {
        const right = shown(layAtBase(one.x + one.w));
        one.node.setAttribute("width", Math.max(right - x, Math.min(one.w, 2)).toFixed(1));
      }
    }
    ticks();
    point(pointed);
  };
  const unfold = (from) => {
    const s = stretches.find((s) => s.from === from);
    if (!s) return;
    s.folded = s.folded ? 0 : 1;
    const time = stretches.reduce((sum, s) => sum + (s.folded ? 0 : s.to - s.from), 0) || 1;
    const strips = stretches.reduce((sum, s) => sum + (s.folded ? s.right - s.left : 0), 0);
    let at = 0;
    for (const s of stretches) {
      const w = s.folded ? s.right - s.left : ((s.to - s.from) / time) * (W - strips);
      s.now = [at, at + w];
      at += w;
    }
    view = [0, W];
    draw();
  };

  // ---- The numbers of the axis, anew for each view.
  const axis = $("#svg-axis .plot");
  const ns = "http://www.w3.org/2000/svg";
  const make = (name, attributes, text) => {
    const node = document.createElementNS(ns, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    if (text) node.textContent = text;
    return node;
  };
  const steps = [0.1, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600, 10800, 43200];
  const ticks = () => {
    all(".tick, .tl", axis).forEach((node) => node.remove());
    let last = -99;
    for (const s of stretches) {
      const left = shown(s.now[0]), right = shown(s.now[1]);
      if (right < 0 || left > W) continue;
      if (s.folded) { last = right; continue; }
      const scale = (right - left) / (s.to - s.from);
      const step = (steps.find((one) => one * 1e6 * scale >= 62) || 86400) * 1e6;
      const first = Math.max(s.from, timeAtLay(view[0]));
      for (let t = Math.ceil(first / step) * step; t <= s.to; t += step) {
        const x = shown(layOf(t));
        if (x > W + 1) break;
        if (x - last < 46 && last > -99) continue;
        last = x;
        axis.append(make("rect", { class: "tick", x: x.toFixed(1), y: 22, width: 1, height: 12 }),
          make("text", { class: "tl" + (x < 15 ? " first" : x > W - 15 ? " last" : ""),
                         x: Math.min(x, W - 5).toFixed(1), y: 17 },
            step < 1e6 ? clock(t) : clock(t).slice(0, -2)));
      }
    }
  };

  // ---- One cursor through all lanes, and what each lane says at that instant.
  const cursors = all("svg[id^=svg-] .plot", lanes).map((plot) => {
    const svg = plot.closest("svg");
    const node = make("rect", { class: "cursor", x: -50, y: 0, width: 1, height: 2000 });
    plot.append(node);
    const told = movable.filter((one) => one.svg === svg && one.node.dataset.v);
    return { node, told, output: $("output", svg.parentNode) };
  });
  let pointed = null; // microseconds
  const says = (told, t) => {
    const here = [];
    for (const one of told) {
      const from = timeAtBase(one.x), to = one.w === undefined ? from : timeAtBase(one.x + one.w);
      const slack = one.w === undefined ? (timeAtLay(view[1]) - timeAtLay(view[0])) / 200 : 0;
      if (t < from - slack || t > to + slack || (one.w !== undefined && t === to && to < end)) continue;
      if (!here.includes(one.node.dataset.v)) here.push(one.node.dataset.v);
    }
    return here.slice(0, 3).join("; ");
  };
  const point = (t) => {
    pointed = t;
    $("#now").textContent = t === null ? "virtual time" : "at " + clock(t);
    for (const { node, told, output } of cursors) {
      node.setAttribute("x", t === null ? -50 : shown(layOf(t)).toFixed(1));
      if (output) output.textContent = t === null ? "" : says(told, t);
    }
  };
  const placeOf = (event, svg) => {
    const box = svg.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * 1102 - 92;
    return view[0] + (Math.min(W, Math.max(0, x)) * (view[1] - view[0])) / W;
  };

  // ---- Zoom: by drag, by wheel with Ctrl, by keys.
  const zoom = (factor, at = (view[0] + view[1]) / 2) => {
    const width = Math.min(W, Math.max((view[1] - view[0]) * factor, W / 4000));
    const left = at - ((at - view[0]) / (view[1] - view[0])) * width;
    look(left, left + width);
  };
  const look = (left, right) => {
    const width = Math.min(W, right - left);
    left = Math.min(W - width, Math.max(0, left));
    view = [left, left + width];
    draw();
  };
  const step = (by) => look(view[0] + by * (view[1] - view[0]), view[1] + by * (view[1] - view[0]));
  const keys = { "+": () => zoom(0.5), "=": () => zoom(0.5), "-": () => zoom(2), "0": () => look(0, W),
                 ArrowLeft: () => step(-0.2), ArrowRight: () => step(0.2) };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inside = lanes.contains(event.target) || event.target === document.body;
    if (!keys[event.key] || !inside || event.target.closest("input, select, summary")) return;
    event.preventDefault();
    keys[event.key]();
  });
  all("[data-z]").forEach((button) => button.addEventListener("click", () => keys[button.dataset.z]()));
  lanes.addEventListener("wheel", (event) => {
    const svg = event.target.closest("svg");
    if (!event.ctrlKey || !svg) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 0.8 : 1.25, placeOf(event, svg));
  }, { passive: false });
  let drag = null;
  lanes.addEventListener("pointermove", (event) => {
    const svg = event.target.closest("svg");
    if (!svg) return;
    const at = placeOf(event, svg);
    point(timeAtLay(at));
    if (!drag) return;
    drag.to = at;
    const from = shown(Math.min(drag.from, at)), to = shown(Math.max(drag.from, at));
    drag.node.setAttribute("x", from.toFixed(1));
    drag.node.setAttribute("width", (to - from).toFixed(1));
  });
  lanes.addEventListener("pointerleave", () => point(null));
  lanes.addEventListener("pointerdown", (event) => {
    const svg = event.target.closest("svg");
    if (!svg || event.button !== 0) return;
    const at = placeOf(event, svg);
    drag = { from: at, to: at, node: make("rect", { class: "drag", x: 0, y: 0, width: 0, height: 2000 }) };
    $(".plot", svg).append(drag.node);
  });
  document.addEventListener("pointerup", () => {
    if (!drag) return;
    const { from, to, node } = drag;
    node.remove();
    drag = null;
    if (Math.abs(shown(from) - shown(to)) < 6) return;
    dragged = true;
    look(Math.min(from, to), Math.max(from, to));
  });
  let dragged = false;

  // ---- From what happened to its row, from a time to its place.
  const pick = (row) => {
    all(".picked").forEach((one) => one.classList.remove("picked"));
    row.closest("details").open = true;
    row.hidden = false;
    row.classList.add("picked");
    row.scrollIntoView({ block: "center" });
  };
  lanes.addEventListener("click", (event) => {
    if (dragged) { dragged = false; return; }
    const fold = event.target.closest("[data-fold]");
    if (fold) return unfold(+fold.dataset.fold);
    const from = event.target.closest("[data-r]");
    const row = from && document.getElementById("e" + from.dataset.r);
    if (row) pick(row);
  });
  const follow = () => {
    const link = decodeURIComponent(location.hash);
    if (link.startsWith("#t=")) {
      const t = timeOf(link.slice(3));
      if (t === null) return;
      const at = layOf(Math.min(t, end));
      if (at < view[0] || at > view[1]) look(at - (view[1] - view[0]) / 2, at + (view[1] - view[0]) / 2);
      point(Math.min(t, end));
      lanes.scrollIntoView({ block: "nearest" });
    } else if (/^#e\d+$/.test(link)) {
      const row = document.getElementById(link.slice(1));
      if (row) pick(row);
    }
  };
  window.addEventListener("hashchange", follow);
  // The same link a second time changes no hash.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) follow();
  });

  // ---- Rows of one actor, of one service.
  const actor = $("#by-actor"), service = $("#by-service");
  const filter = () => {
    for (const row of all("#d-events tbody tr, #d-calls tbody tr"))
      row.hidden = (actor.value && row.dataset.w !== actor.value) ||
                   (service.value && row.dataset.s !== undefined && row.dataset.s !== service.value);
  };
  [actor, service].forEach((one) => one && one.addEventListener("change", filter));

  // ---- Copy the line that plays it again.
  const copy = $("#copy");
  if (copy) copy.addEventListener("click", async () => {
    const text = $("#again").textContent;
    try {
      await navigator.clipboard.writeText(text);
      copy.textContent = "copied";
    } catch {
      getSelection().selectAllChildren($("#again"));
      copy.textContent = "selected: press Ctrl+C";
    }
    setTimeout(() => { copy.textContent = "copy"; }, 2000);
  });
  // A press on paper shows everything.
  addEventListener("beforeprint", () => all("details").forEach((one) => { one.open = true; }));
  draw();
  follow();
})();
