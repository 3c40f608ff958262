/**
 * Choosing on line maps, their size, and what a filter leaves of them.
 *
 * A line or station that is pointed at, has the focus or is named in the address (#linja-ID, or the ID of a chain or an
 * actor) comes forward on its map, and so does its entry in the list ([data-drawn] names the line's link); the rest steps
 * back. Each .line-frame gets buttons in the words of its data attributes; its scrolled part answers to + - 0 and Escape
 * and can be dragged. Enter on it leads to the first line; on a line or station the arrow keys up and down lead from line
 * to line, right and left along a line from stop to stop. Lines whose entries a filter hides step back. Without this
 * script the maps are whole and their links work.
 */
(function () {
  'use strict';

  var steps = 1.3;
  var largest = 5;

  function all(root, selector) { return Array.from(root.querySelectorAll(selector)); }
  function stops(line) { return (line.getAttribute('data-stops') || '').split(' '); }

  /** A station's record, from the end of its link's id. */
  function record(station) { return station.id.slice(station.id.indexOf('-station-') + 9); }

  /** One map: its picture, the part that scrolls, and the entries of its list. */
  function LineMap(frame) {
    this.frame = frame;
    this.scroll = frame.querySelector('.line-scroll');
    this.picture = frame.querySelector('.line-map');
    this.lines = all(this.picture, '.line-line');
    this.stations = all(this.picture, '.line-station');
    this.entries = all(frame.parentElement, '.line-entry');
    this.pinned = null;
    /** The line that the arrow keys follow, and the place among its stops. */
    this.followed = null;
    this.place = -1;
    this.factor = 1;
  }

  /** Brings a line or a station forward, of a line that is followed also the stop; nothing brings all back. */
  LineMap.prototype.show = function (chosen, stop) {
    var lit = [];
    var near = new Set();
    if (chosen && this.lines.includes(chosen)) {
      lit = [chosen];
      near = new Set(stops(chosen));
    } else if (chosen) {
      var id = record(chosen);
      lit = this.lines.filter(function (line) { return stops(line).includes(id); });
      lit.forEach(function (line) { stops(line).forEach(function (stop) { near.add(stop); }); });
      near.add(id);
    }
    this.picture.classList.toggle('has-choice', Boolean(chosen));
    this.lines.forEach(function (line) {
      line.classList.toggle('is-lit', Boolean(chosen) && lit.includes(line));
      line.classList.toggle('is-dim', line.classList.contains('is-out') || (Boolean(chosen) && !lit.includes(line)));
    });
    this.stations.forEach(function (station) {
      station.classList.toggle('is-lit', Boolean(chosen) && (station === chosen || station === stop));
      station.classList.toggle('is-dim', Boolean(chosen) && !near.has(record(station)));
    });
    this.entries.forEach(function (entry) {
      var line = lit.find(function (one) { return one.id === entry.getAttribute('data-drawn'); });
      entry.classList.toggle('is-lit', Boolean(line));
    });
  };

  LineMap.prototype.pin = function (chosen) {
    this.pinned = chosen || null;
    this.release.hidden = !this.pinned;
    this.show(this.pinned);
  };

  /** The line or station that an element of the map or of its list belongs to. */
  LineMap.prototype.owner = function (element) {
    var link = element.closest('.line-line, .line-station');
    if (link) return link;
    var entry = element.closest('.line-entry');
    var drawn = entry && entry.getAttribute('data-drawn');
    return this.lines.find(function (line) { return line.id === drawn; }) || null;
  };

  LineMap.prototype.listen = function () {
    var map = this;
    function enter(event) {
      if (map.isWalking) return;
      if (event.type === 'focusin') map.followed = null;
      map.show(map.owner(event.target) || map.pinned);
    }
    function leave() { if (!map.isWalking) map.show(map.pinned); }
    // Not at the picture itself: an SVG element that listens to focus becomes a stop of the Tab key.
    this.entries.concat([this.scroll]).forEach(function (element) {
      element.addEventListener('pointerover', enter);
      element.addEventListener('pointerleave', leave);
      element.addEventListener('focusin', enter);
      element.addEventListener('focusout', leave);
    });
    this.scroll.addEventListener('keydown', function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || event.key === '=') map.zoom(map.factor * steps);
      else if (event.key === '-') map.zoom(map.factor / steps);
      else if (event.key === '0') map.zoom(1);
      else if (event.key === 'Escape') map.pin(null);
      else if (!map.walk(event.target, event.key)) return;
      event.preventDefault();
    });
  };

  // Along the lines

  /** The stations at which a line stops and that are on this map, in its order. */
  LineMap.prototype.stopsOn = function (line) {
    var stations = this.stations;
    return stops(line).map(function (stop) {
      return stations.find(function (station) { return record(station) === stop; });
    }).filter(Boolean);
  };

  /** Takes the focus where a key leads from a line, a station or the whole map; false if it leads nowhere. */
  LineMap.prototype.walk = function (from, key) {
    var lines = this.lines.filter(function (line) { return !line.classList.contains('is-out'); });
    var isLine = lines.includes(from);
    if (!lines.length) return false;
    if (from === this.scroll) return key === 'Enter' && this.follow(lines[0], -1);
    if (!isLine && !this.stations.includes(from)) return false;
    var through = lines.filter(function (line) { return stops(line).includes(record(from)); });
    var line = isLine ? from : this.followed || through[0];
    if (!line) return false;
    var step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[key];
    if (!step) return false;
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      // From a station that no key has led to, first to a line through it.
      var next = isLine || this.followed ? lines.indexOf(line) + step : lines.indexOf(line);
      return this.follow(lines[Math.min(lines.length - 1, Math.max(0, next))], -1);
    }
    var at = this.stopsOn(line);
    var place = isLine ? -1 : this.followed ? this.place : at.indexOf(from);
    // Round: the line, its stops, and the line again.
    return this.follow(line, (place + step + at.length + 2) % (at.length + 1) - 1);
  };

  /** Takes the focus to a line, or to one of its stops, and keeps the line forward. */
  LineMap.prototype.follow = function (line, place) {
    var station = this.stopsOn(line)[place];
    this.isWalking = true;
    (station || line).focus();
    this.isWalking = false;
    this.followed = line;
    this.place = place;
    this.show(line, station);
    return true;
  };

  // Size and place

  LineMap.prototype.zoom = function (factor) {
    factor = Math.min(largest, Math.max(1, factor));
    var box = this.scroll;
    // What is in the middle stays there.
    var x = (box.scrollLeft + box.clientWidth / 2) / box.scrollWidth;
    var y = (box.scrollTop + box.clientHeight / 2) / box.scrollHeight;
    if (this.factor === 1) this.width = this.picture.getBoundingClientRect().width;
    this.factor = factor;
    this.picture.style.maxWidth = factor === 1 ? '' : 'none';
    this.picture.style.width = factor === 1 ? '' : Math.round(this.width * factor) + 'px';
    box.classList.toggle('is-enlarged', factor > 1);
    box.scrollLeft = x * box.scrollWidth - box.clientWidth / 2;
    box.scrollTop = y * box.scrollHeight - box.clientHeight / 2;
    this.smaller.disabled = factor === 1;
    this.larger.disabled = factor === largest;
  };

  LineMap.prototype.addTools = function () {
    var map = this;
    var tools = document.createElement('div');
    tools.className = 'line-tools';
    tools.setAttribute('role', 'group');
    tools.setAttribute('aria-label', this.frame.getAttribute('data-zoom'));
    var keys = document.createElement('p');
    keys.className = 'line-keys';
    keys.id = this.picture.getAttribute('aria-labelledby').split(' ')[0] + '-keys';
    keys.textContent = this.frame.getAttribute('data-keys');
    tools.append(keys);
    this.scroll.setAttribute('aria-describedby', keys.id);
    function button(sign, name, act) {
      var made = document.createElement('button');
      made.type = 'button';
      made.textContent = sign || map.frame.getAttribute(name);
      if (sign) {
        made.setAttribute('aria-label', map.frame.getAttribute(name));
        made.title = map.frame.getAttribute(name);
      }
      made.addEventListener('click', act);
      tools.append(made);
      return made;
    }
    this.release = button('', 'data-release', function () { map.pin(null); map.scroll.focus(); });
    this.release.hidden = true;
    this.larger = button('+', 'data-zoom-in', function () { map.zoom(map.factor * steps); });
    this.smaller = button('\u2212', 'data-zoom-out', function () { map.zoom(map.factor / steps); });
    this.smaller.disabled = true;
    button('', 'data-zoom-reset', function () { map.zoom(1); });
    this.frame.prepend(tools);
  };

  /** Dragging with a mouse or a pen; a finger scrolls by itself. */
  LineMap.prototype.letDrag = function () {
    var box = this.scroll;
    var start = null;
    var dragged = false;
    box.addEventListener('pointerdown', function (event) {
      dragged = false;
      if (event.pointerType === 'touch' || event.button !== 0) return;
      start = { x: event.clientX + box.scrollLeft, y: event.clientY + box.scrollTop, fromX: event.clientX, fromY: event.clientY };
    });
    window.addEventListener('pointermove', function (event) {
      if (!start) return;
      if (Math.abs(event.clientX - start.fromX) + Math.abs(event.clientY - start.fromY) > 5) dragged = true;
      if (!dragged) return;
      box.classList.add('is-dragged');
      box.scrollLeft = start.x - event.clientX;
      box.scrollTop = start.y - event.clientY;
    });
    window.addEventListener('pointerup', function () {
      start = null;
      box.classList.remove('is-dragged');
    });
    box.addEventListener('dragstart', function (event) { event.preventDefault(); });
    box.addEventListener('click', function (event) {
      if (dragged) event.preventDefault();
      dragged = false;
    }, true);
  };

  var maps = all(document, '.line-frame').filter(function (frame) { return frame.querySelector('.line-map'); })
    .map(function (frame) { return new LineMap(frame); });
  maps.forEach(function (map) {
    map.addTools();
    map.listen();
    map.letDrag();
  });
  if (!maps.length) return;

  /** Chooses what the address names, on every map that has it. */
  function follow() {
    // Ids of the site are plain letters, so that nothing has to be decoded.
    var id = location.hash.slice(1);
    // The id of one map's station chooses it on all of them.
    var named = document.getElementById(id);
    var actor = named && named.matches('.line-station') ? record(named) : id;
    maps.forEach(function (map) {
      var entry = map.entries.find(function (one) { return id && (one.id === id || one.id === 'linja-' + id); });
      var station = map.stations.find(function (one) { return id && record(one) === actor; });
      var line = map.lines.find(function (one) { return one.id === id; });
      map.pin(entry ? map.owner(entry) : station || line || null);
      if (entry && entry.id !== id) entry.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Lets the lines step back whose entries, or whose domain's whole section, a filter has hidden. */
  function heed() {
    maps.forEach(function (map) {
      map.lines.forEach(function (line) {
        var entry = map.entries.find(function (one) { return one.getAttribute('data-drawn') === line.id; });
        var target = (line.getAttribute('href') || '').split('#');
        var section = target[0] === '' && target[1] ? document.getElementById(target[1]) : null;
        line.classList.toggle('is-out', Boolean((entry && entry.hidden) || (section && section.hidden)));
      });
      map.show(map.pinned);
    });
  }

  document.addEventListener('filtered', heed);
  window.addEventListener('hashchange', follow);
  heed();
  follow();
})();
