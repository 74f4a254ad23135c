/// The script of the page that explains a page: switches, search, and two sides that go together.
enum ExplainScript {
    static let source = #"""
        "use strict";
        (() => {
          const data = JSON.parse(document.getElementById("data").textContent);
          const source = document.getElementById("source");
          const text = document.getElementById("document");
          const detail = document.getElementById("detail");
          const legend = document.getElementById("legend");
          const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

          // Where each block stands on either side, by its number: the first element of it.
          const marks = new Map([[source, all("[data-u]", source)], [text, all("[data-u]", text)]]);
          const firsts = new Map([source, text].map(pane => {
            const found = new Map();
            for (const mark of marks.get(pane)) if (!found.has(mark.dataset.u)) found.set(mark.dataset.u, mark);
            return [pane, found];
          }));
          const removals = [];
          for (const piece of all("s[data-r]", source)) (removals[piece.dataset.r] ||= []).push(piece);
          // Blocks that both sides have; the others lead nowhere.
          const paired = new Map([[source, text], [text, source]].map(([pane, other]) =>
            [pane, marks.get(pane).filter(mark => firsts.get(other).has(mark.dataset.u))]));

          // Two sides that go together: what stands at the same height on both is the same block.
          let leader = source;
          const other = pane => pane === source ? text : source;
          function firstBelow(list, y) {
            let low = 0, high = list.length;
            while (low < high) {
              const middle = (low + high) >> 1;
              if (list[middle].getBoundingClientRect().bottom > y) high = middle; else low = middle + 1;
            }
            return list[low];
          }
          // What comes into sight gets its true height then, and moves what is below; so this is done until nothing moves.
          function follow(pane, times = 8) {
            const moved = align(pane);
            if (times > 0 && (Math.abs(moved) > 1 || times > 6))
              requestAnimationFrame(() => { if (pane === leader) follow(pane, times - 1); });
          }
          function align(pane) {
            const box = pane.getBoundingClientRect();
            const room = pane.scrollHeight - pane.clientHeight;
            // The line looked at goes from the top of the side to its bottom as the reader does, so that both ends meet.
            const line = box.top + box.height * Math.min(1, Math.max(0, room > 0 ? pane.scrollTop / room : 0));
            const mark = firstBelow(paired.get(pane), line);
            if (!mark) return 0;
            const from = mark.getBoundingClientRect();
            const part = from.height > 0 ? Math.min(1, Math.max(0, (line - from.top) / from.height)) : 0;
            const partner = firsts.get(other(pane)).get(mark.dataset.u);
            const to = partner.getBoundingClientRect();
            const offset = box.top - other(pane).getBoundingClientRect().top;
            const before = other(pane).scrollTop;
            other(pane).scrollTop += to.top + part * to.height - line + offset;
            return other(pane).scrollTop - before;
          }
          let waiting = false;
          for (const pane of [source, text]) {
            for (const event of ["pointerenter", "wheel", "touchstart", "pointerdown", "focus", "keydown"])
              pane.addEventListener(event, () => { leader = pane; }, { passive: true });
            pane.addEventListener("scroll", () => {
              if (pane !== leader || waiting) return;
              waiting = true;
              requestAnimationFrame(() => { waiting = false; follow(pane); });
            }, { passive: true });
          }

          // Pointing at something: what it is, and where its counterpart stands.
          let hot = [];
          const number = new Intl.NumberFormat("en");
          const place = ([byte, line, column]) =>
            line ? `line ${number.format(line)}, column ${number.format(column)} (byte ${number.format(byte)})` : "not in the page’s text";
          function words(parts) {
            detail.replaceChildren(...parts.map(([text, strong]) => {
              const node = document.createElement(strong ? "b" : "span");
              node.textContent = text;
              return node;
            }));
          }
          function light(element) {
            for (const node of hot) node.classList.remove("hot");
            hot = [];
            if (!element) return;
            if (element.dataset.r) {
              const [kind, rule, ...at] = data.removals[element.dataset.r];
              hot = removals[element.dataset.r];
              words([["removed: " + data.names[kind], true], [" by rule "], [data.names[rule], true], [" at " + place(at)]]);
            } else {
              const [kind, ...at] = data.units[element.dataset.u];
              hot = all(`[data-u="${element.dataset.u}"]`);
              words([["kept: " + data.names[kind], true], [" from " + place(at)]]);
            }
            for (const node of hot) node.classList.add("hot");
          }
          const target = event => event.target.closest?.("[data-u], [data-r]");
          for (const pane of [source, text]) {
            pane.addEventListener("mouseover", event => { const element = target(event); if (element) light(element); });
            pane.addEventListener("click", event => {
              const element = target(event);
              if (!element || !getSelection().isCollapsed) return;
              element.closest(".long")?.classList.toggle("open");
              choose(element);
              const partner = element.dataset.u && firsts.get(other(pane)).get(element.dataset.u);
              if (partner) other(pane).scrollTop += partner.getBoundingClientRect().top - element.getBoundingClientRect().top;
            });
          }
          let chosen;
          function choose(element) {
            chosen?.classList.remove("chosen");
            chosen = element;
            chosen.classList.add("chosen");
            light(element);
          }

          // Going from one to the next with the keyboard.
          function step(list, direction) {
            const seen = list.filter(element => !element.classList.contains("off"));
            if (!seen.length) return;
            let index = seen.indexOf(chosen);
            if (index < 0 && chosen) index = seen.findIndex(element =>
              chosen.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) - (direction > 0 ? 1 : 0);
            index = (index + direction + seen.length) % seen.length;
            choose(seen[index]);
            leader = source;
            seen[index].scrollIntoView({ block: "center" });
            follow(source);
          }
          document.addEventListener("keydown", event => {
            if (event.ctrlKey || event.metaKey || event.altKey) return;
            if (event.target.matches("input")) {
              if (event.key === "Escape") { query.value = ""; search(); query.blur(); }
              return;
            }
            const firstPieces = () => removals.filter(Boolean).map(pieces => pieces[0]);
            if (event.key === "n") step(firstPieces(), 1);
            else if (event.key === "p") step(firstPieces(), -1);
            else if (event.key === "j") step(Array.from(firsts.get(source).values()), 1);
            else if (event.key === "k") step(Array.from(firsts.get(source).values()), -1);
            else if (event.key === "/") { event.preventDefault(); query.focus(); query.select(); }
            else if (event.key === "Escape") { chosen?.classList.remove("chosen"); chosen = undefined; light(); detail.textContent = ""; }
          });

          // Kinds on and off.
          const switches = all("button[data-kind]", legend);
          const whole = document.getElementById("all");
          function set(button, on) {
            button.setAttribute("aria-pressed", on);
            for (const piece of all("s.k-" + button.dataset.kind, source)) piece.classList.toggle("off", !on);
          }
          function hideEmpty() {
            // A line of nothing but what is hidden goes with it.
            for (const line of all(".l:has(> s)", source))
              line.classList.toggle("off", !line.querySelector("s:not(.off), span, mark"));
            for (const fold of all(".fold, .cell", source)) {
              const before = fold.previousElementSibling;
              fold.classList.toggle("off", !!before && before.classList.contains("off"));
            }
            whole?.setAttribute("aria-pressed", switches.every(button => button.getAttribute("aria-pressed") === "true"));
            follow(source);
          }
          for (const button of switches) button.addEventListener("click", event => {
            if (event.shiftKey) for (const one of switches) set(one, one === button);
            else set(button, button.getAttribute("aria-pressed") !== "true");
            hideEmpty();
          });
          whole?.addEventListener("click", () => {
            const on = whole.getAttribute("aria-pressed") !== "true";
            for (const button of switches) set(button, on);
            hideEmpty();
          });

          // Searching both sides.
          const query = document.getElementById("query");
          const hits = document.getElementById("hits");
          const limit = 5000;
          let found = [], current = -1;
          function ranges(pane, words) {
            const nodes = [], starts = [];
            let joined = "";
            const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              if (node.parentElement.closest(".off")) continue;
              nodes.push(node); starts.push(joined.length); joined += node.data;
            }
            // Letters whose small form is longer would shift all that follows.
            const folded = joined.replace(/[^]/gu, letter => {
              const small = letter.toLowerCase();
              return small.length === letter.length ? small : letter;
            });
            const result = [];
            let last = 0;
            const node = index => { while (last + 1 < starts.length && starts[last + 1] <= index) last++; return last; };
            for (let index = folded.indexOf(words); index >= 0 && result.length < limit; index = folded.indexOf(words, index + words.length)) {
              const range = new Range();
              const first = node(index);
              range.setStart(nodes[first], index - starts[first]);
              const end = index + words.length - 1;
              const final = node(end);
              range.setEnd(nodes[final], end - starts[final] + 1);
              result.push(range);
            }
            return result;
          }
          function search() {
            const words = query.value.toLowerCase();
            found = words ? [source, text].flatMap(pane => ranges(pane, words)) : [];
            current = -1;
            if (window.Highlight) {
              CSS.highlights.set("found", new Highlight(...found));
              CSS.highlights.delete("current");
            }
            if (found.length) show(0);
            else hits.textContent = words ? "nothing" : "";
          }
          function show(index) {
            if (!found.length) return;
            current = (index + found.length) % found.length;
            const range = found[current];
            if (window.Highlight) CSS.highlights.set("current", new Highlight(range));
            const element = range.startContainer.parentElement;
            element.closest(".long")?.classList.add("open");
            leader = source.contains(element) ? source : text;
            element.scrollIntoView({ block: "center" });
            const box = range.getBoundingClientRect(), pane = leader.getBoundingClientRect();
            leader.scrollTop += box.top - pane.top - pane.height / 2;
            follow(leader);
            hits.textContent = `${current + 1} of ${found.length}${found.length >= limit ? "+" : ""}`;
          }
          let timer;
          query.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(search, 150); });
          document.getElementById("search").addEventListener("submit", event => { event.preventDefault(); show(current + 1); });
          query.addEventListener("keydown", event => {
            if (event.key === "Enter") { event.preventDefault(); clearTimeout(timer); if (current < 0) search(); else show(current + (event.shiftKey ? -1 : 1)); }
          });
          document.getElementById("next").addEventListener("click", () => show(current + 1));
          document.getElementById("previous").addEventListener("click", () => show(current - 1));
        })();
        """#
}
