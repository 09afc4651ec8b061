// The program's own script. It runs in a world apart from the page, whose script is off, and changes nothing of the
// page: it paints over it. Ranges of text are tinted by highlights; edges, chips and outlines lie on a layer above.
(() => {
  "use strict";
  const NAME = "data-gp-block";
  const LINES = 60;
  const SHORT = 260; // pixels of a block beside which its neighbour's chip is still in the eye
  const CHIP = 4; // pixels kept free around a chip
  const state = { token: "", marks: new Map(), current: null, selected: new Set(), boxes: [], shown: 0, away: new Set(), painted: [0, -1], dark: false };
  const nodes = new Map();
  const looks = new Map(); // highlight by look
  const sheet = new CSSStyleSheet();
  const layer = document.createElement("gp-marks");
  const shadow = layer.attachShadow({ mode: "closed" });
  // Where light pages are drawn dark, highlights take no ground: tints are then light thrown on the dark page.
  const glow = document.createElement("gp-glow");
  const ground = glow.attachShadow({ mode: "closed" });
  const inner = new CSSStyleSheet();
  const range = document.createRange();
  const clips = new Map(); // what is left for an element's content, until the next measuring
  let due = 0;

  for (const element of document.querySelectorAll(`[${NAME}]`)) {
    const id = element.getAttribute(NAME);
    if (nodes.has(id)) nodes.get(id).push(element);
    else nodes.set(id, [element]);
  }
  layer.style.cssText = glow.style.cssText =
    "all:initial!important;position:absolute!important;left:0!important;top:0!important;width:0!important;" +
    "height:0!important;pointer-events:none!important;z-index:2147483647!important;display:block!important";
  glow.style.setProperty("mix-blend-mode", "screen", "important");
  document.documentElement.append(glow, layer);
  document.adoptedStyleSheets = [sheet];
  shadow.adoptedStyleSheets = ground.adoptedStyleSheets = [inner];

  const tell = (message) => console.log(state.token + JSON.stringify(message));
  const root = () => document.scrollingElement || document.documentElement;

  // --- where the blocks are ----------------------------------------------------------------------------------

  // An element that makes no box of its own is as visible as the one around it.
  const boxed = (element) => (element.localName === "gp-text" ? element.parentElement : element);

  const isSeen = (element) =>
    boxed(element).checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

  // What is left of the page for the content of an element: [left, top, right, bottom, whether it can be scrolled].
  const clip = (element) => {
    if (!element || element === document.body || element === document.documentElement) {
      return [-Infinity, -Infinity, Infinity, Infinity, false];
    }
    if (clips.has(element)) return clips.get(element);
    const style = getComputedStyle(element);
    const around = style.position === "absolute" ? element.offsetParent : element.parentElement;
    let found = clip(around);
    if (style.overflow !== "visible" && style.display !== "inline" && style.display !== "contents") {
      const box = element.getBoundingClientRect();
      const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
      found = [
        Math.max(found[0], box.left + scrollX), Math.max(found[1], box.top + scrollY),
        Math.min(found[2], box.right + scrollX), Math.min(found[3], box.bottom + scrollY),
        found[4] || scrolls,
      ];
    }
    clips.set(element, found);
    return found;
  };

  const rect = (id) => {
    let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
    for (const element of nodes.get(id)) {
      if (!isSeen(element)) continue;
      range.selectNodeContents(element);
      let box = range.getBoundingClientRect();
      if (element.localName === "textarea") box = element.getBoundingClientRect();
      if (!box.width || !box.height) continue;
      left = Math.min(left, box.left);
      top = Math.min(top, box.top);
      right = Math.max(right, box.right);
      bottom = Math.max(bottom, box.bottom);
    }
    return right > left ? [left + scrollX, top + scrollY, right - left, bottom - top] : null;
  };

  const measure = () => {
    state.boxes = [];
    state.shown = 0;
    state.away.clear();
    clips.clear();
    for (const [id, [element]] of nodes) {
      const box = rect(id);
      if (!box || box[0] + box[2] <= 0 || box[1] + box[3] <= 0) continue;
      const [left, top, right, bottom, scrolls] = clip(boxed(element));
      const cut = [Math.max(left, box[0]), Math.max(top, box[1])];
      cut.push(Math.min(right, box[0] + box[2]) - cut[0], Math.min(bottom, box[1] + box[3]) - cut[1]);
      const seen = cut[2] > 1 && cut[3] > 1;
      if (seen || scrolls) state.shown += 1;
      if (!seen && scrolls) state.away.add(id);
      if (seen) state.boxes.push({ id, box: cut, lines: null });
    }
  };

  const linesOf = (entry) => {
    if (entry.lines) return entry.lines;
    const lines = [];
    for (const element of nodes.get(entry.id)) {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() && lines.length < LINES) {
        if (!texts.currentNode.data.trim()) continue;
        range.selectNodeContents(texts.currentNode);
        for (const each of range.getClientRects()) {
          if (each.width && each.height) lines.push([each.left + scrollX, each.top + scrollY, each.width, each.height]);
        }
      }
    }
    entry.lines = lines.length ? lines.slice(0, LINES) : [entry.box];
    return entry.lines;
  };

  // --- painting ----------------------------------------------------------------------------------------------

  const tint = (id, look) => {
    for (const each of nodes.get(id) || []) {
      for (const [name, ranges] of each.gpRanges || []) looks.get(name).delete(ranges);
      each.gpRanges = [];
      if (!look) continue;
      const over = new StaticRange({
        startContainer: each, startOffset: 0, endContainer: each, endOffset: each.childNodes.length,
      });
      if (!looks.has(look)) {
        looks.set(look, new Highlight());
        CSS.highlights.set(look, looks.get(look));
      }
      looks.get(look).add(over);
      each.gpRanges.push([look, over]);
    }
  };

  const piece = (name, [x, y, w, h]) => {
    const made = document.createElement("div");
    made.className = name;
    made.style.cssText = `left:${x}px;top:${y}px;width:${w}px;height:${h}px`;
    return made;
  };

  const apart = (a, b) =>
    a[0] >= b[0] + b[2] || b[0] >= a[0] + a[2] || a[1] >= b[1] + b[3] || b[1] >= a[1] + a[3];

  const isRightToLeft = (id) => getComputedStyle(nodes.get(id)[0]).direction === "rtl";

  const free = (place, taken, own) => {
    const wide = document.documentElement.clientWidth + scrollX;
    if (place[0] < 0 || place[1] < 0 || place[0] + place[2] > Math.max(wide, own[0] + own[2])) return false;
    return taken.every((each) => apart(place, each));
  };

  const placesFor = (entry, w, h) => {
    const [x, y, wide, high] = entry.box;
    const lines = linesOf(entry);
    const first = lines[0], last = lines[lines.length - 1];
    const back = isRightToLeft(entry.id);
    const behind = (line) => (back ? line[0] - w - CHIP : line[0] + line[2] + CHIP);
    const middle = (line) => line[1] + (line[3] - h) / 2;
    const edge = back ? x - w - CHIP : x + wide + CHIP;
    const inside = back ? x : x + wide - w;
    return [
      [behind(first), middle(first), w, h],
      [edge, middle(first), w, h],
      [behind(last), middle(last), w, h],
      [inside, y - h - 1, w, h],
      [inside, y + high + 1, w, h],
    ];
  };

  const paint = () => {
    const low = scrollY - innerHeight, high = scrollY + 2 * innerHeight;
    const near = state.boxes.filter(({ box }) => box[1] < high && box[1] + box[3] > low);
    const parts = document.createDocumentFragment();
    const tints = document.createDocumentFragment();
    const chips = [];
    const taken = near.flatMap(linesOf);
    let before = null;
    for (const entry of near) {
      const mark = state.marks.get(entry.id);
      const [x, y, w, h] = entry.box;
      if (mark) {
        if (state.dark && mark.struck) tints.append(...linesOf(entry).map((line) => piece(`tint ${mark.look}`, line)));
        const back = isRightToLeft(entry.id);
        const from = back ? x + w + 3 : Math.max(0, x - 6);
        parts.append(piece(`edge ${mark.look}${mark.question ? " question" : ""}`, [from, y, 3, h]));
        // In a row of short blocks removed for one reason the first is named, the others have its sign.
        const same = before && mark.struck && before.chip === mark.chip && entry.box[2] < SHORT;
        chips.push([entry, same ? { ...mark, chip: mark.glyph } : mark]);
      }
      before = mark;
      if (state.selected.has(entry.id)) parts.append(piece("chosen", [x - 2, y - 1, w + 4, h + 2]));
      if (entry.id === state.current) parts.append(piece("current", [x - 4, y - 3, w + 8, h + 6]));
    }
    const made = chips.map(([, mark]) => {
      const chip = document.createElement("div");
      chip.className = `chip ${mark.look}`;
      chip.textContent = mark.chip;
      parts.append(chip);
      return chip;
    });
    shadow.replaceChildren(parts);
    ground.replaceChildren(tints);
    const widths = made.map((chip) => [chip.offsetWidth, chip.offsetHeight]);
    chips.forEach(([entry, mark], at) => settle(made[at], entry, mark, widths[at], taken));
    const origin = layer.getBoundingClientRect();
    if (origin.left + scrollX || origin.top + scrollY) {
      for (const each of [...shadow.children, ...ground.children]) each.style.translate = `${-origin.left - scrollX}px ${-origin.top - scrollY}px`;
    }
    state.painted = [low, high];
    return near;
  };

  const settle = (chip, entry, mark, [wide, high], taken) => {
    let place = placesFor(entry, wide, high).find((each) => free(each, taken, entry.box));
    if (!place) {
      chip.textContent = mark.glyph;
      const small = chip.offsetWidth;
      place = placesFor(entry, small, high).find((each) => free(each, taken, entry.box));
      if (!place && mark.struck) {
        // Over the end of its own first line, which does not stay.
        const [x, y, w] = linesOf(entry)[0];
        place = [isRightToLeft(entry.id) ? x : x + w - small, y, small, high];
        chip.classList.add("over");
      }
    }
    if (!place) {
      chip.remove();
      return;
    }
    taken.push(place);
    chip.style.left = `${place[0]}px`;
    chip.style.top = `${place[1]}px`;
  };

  // --- what is told ------------------------------------------------------------------------------------------

  const port = () => ({
    x: scrollX, y: scrollY, w: document.documentElement.clientWidth, h: document.documentElement.clientHeight,
    wide: root().scrollWidth, high: root().scrollHeight,
  });

  const round = (numbers) => numbers.map((each) => Math.round(each * 10) / 10);

  const layOut = (fresh) => {
    if (fresh) measure();
    const near = paint();
    const blocks = near.map((entry) => [entry.id, round(entry.box), entry.lines.map(round)]);
    const here = !state.current || state.boxes.some(({ id }) => id === state.current) || state.away.has(state.current);
    tell({ kind: "laid", port: port(), blocks, shown: state.shown, here, fresh });
  };

  const moved = () => {
    const [low, high] = state.painted;
    const out = scrollY < low + innerHeight / 4 || scrollY + innerHeight > high - innerHeight / 4;
    const ends = scrollY <= 0 || scrollY + innerHeight >= root().scrollHeight;
    if (out && !(ends && scrollY >= low && scrollY + innerHeight <= high)) layOut(false);
    tell({ kind: "moved", port: port() });
  };

  const soon = (step) => {
    due = Math.max(due, step);
    if (soon.waiting) return;
    soon.waiting = true;
    requestAnimationFrame(() => {
      const wanted = due;
      due = 0;
      soon.waiting = false;
      if (wanted === 2) layOut(true);
      else moved();
    });
  };

  addEventListener("scroll", (event) => soon(event.target === document ? 1 : 2), { capture: true, passive: true });
  addEventListener("resize", () => soon(2), { passive: true });

  const boxOf = (id) => (nodes.has(id) ? rect(id) : null);

  globalThis.galley = {
    start(token, colours, marks) {
      state.token = token;
      this.dress(colours);
      this.mark(marks);
      layOut(true);
    },
    dress([page, over, dark]) {
      state.dark = dark;
      sheet.replaceSync(page);
      inner.replaceSync(over);
    },
    mark(marks) {
      for (const [id, mark] of Object.entries(marks)) {
        if (!nodes.has(id)) continue;
        if (mark) state.marks.set(id, mark);
        else state.marks.delete(id);
        tint(id, mark && mark.struck ? mark.look : "");
      }
    },
    again() {
      layOut(false);
    },
    anew() {
      layOut(true);
    },
    choose(current, selected) {
      state.current = current;
      state.selected = new Set(selected);
      layOut(false);
    },
    reveal(id, centre) {
      let box = boxOf(id);
      if (!box) return;
      const high = document.documentElement.clientHeight, wide = document.documentElement.clientWidth;
      nodes.get(id)[0].scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
      box = boxOf(id);
      const [x, y, w, h] = box;
      const room = Math.max(high - h, 0), top = y - scrollY;
      const far = centre || top >= high - 1 || top + h <= 1;
      if (far) scrollTo({ top: y - room / 2, behavior: "instant" });
      else if (top < 40 && h < high) scrollTo({ top: y - Math.min(40, room), behavior: "instant" });
      else if (top + h > high - 40 && h < high) scrollTo({ top: y - Math.max(room - 40, 0), behavior: "instant" });
      if (x >= scrollX && x + Math.min(w, 80) <= scrollX + wide) return;
      scrollTo({ left: Math.max(0, x - 12), behavior: "instant" });
    },
    put(id, share) {
      const box = boxOf(id);
      if (box) scrollTo({ top: box[1] + share * box[3], behavior: "instant" });
    },
    end(last) {
      scrollTo({ top: last ? root().scrollHeight : 0, behavior: "instant" });
    },
    by(pixels) {
      scrollBy({ top: pixels, behavior: "instant" });
    },
  };
})();
