/**
 * Services side by side. In a list with data-compare-with every service gets a check box, and two to four chosen ones a
 * link `vertaa.html?s=a,b`. On that page, which holds the facts of every service, the chosen ones become a table.
 */
(function () {
  'use strict';

  var MOST = 4;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // In the list

  function choose(list) {
    var bar = element('div', 'compare-bar');
    var hint = element('p', 'hint', list.getAttribute('data-compare-most'));
    var go = element('a', 'button');
    var clear = element('button', 'quiet', list.getAttribute('data-compare-clear'));
    clear.type = 'button';
    bar.hidden = true;
    bar.setAttribute('role', 'status');
    bar.append(go, hint, clear);
    list.after(bar);

    function boxes() { return Array.from(list.querySelectorAll('.compare-pick input')); }

    function update() {
      var chosen = boxes().filter(function (box) { return box.checked; });
      bar.hidden = chosen.length === 0;
      go.hidden = chosen.length < 2;
      hint.hidden = chosen.length >= 2;
      go.textContent = list.getAttribute('data-compare-go').replace('{n}', chosen.length);
      go.href = list.getAttribute('data-compare-with') + '?s='
        + chosen.map(function (box) { return encodeURIComponent(box.value); }).join(',');
      boxes().forEach(function (box) { box.disabled = !box.checked && chosen.length >= MOST; });
    }

    list.querySelectorAll('[data-service]').forEach(function (item) {
      var label = element('label', 'compare-pick');
      var box = element('input');
      box.type = 'checkbox';
      box.value = item.getAttribute('data-service');
      var title = item.querySelector('.line-title');
      var text = element('span', '', list.getAttribute('data-compare-pick'));
      var name = element('span', 'visually-hidden', ' ' + (title ? title.textContent : box.value));
      label.append(box, ' ', text, name);
      (item.querySelector('.line-facts') || item).append(label);
    });
    list.addEventListener('change', function (event) {
      var item = event.target.closest('[data-service]');
      // Behind the box that was ticked last, so that the next press of Tab leads to it.
      if (item) item.append(bar);
      update();
    });
    // A filter may hide that item.
    document.addEventListener('filtered', function () {
      if (bar.closest('[hidden]:not(.compare-bar)')) list.after(bar);
    });
    clear.addEventListener('click', function () {
      boxes().forEach(function (box) { box.checked = false; });
      update();
      // The keyboard stays where it was in the list.
      (bar.closest('[data-service]') || list).querySelector('.compare-pick input').focus();
    });
    // A browser that comes back to the page may remember what was ticked.
    update();
    window.addEventListener('pageshow', update);
  }

  // On the page of comparison

  function wanted() {
    var ids = (new URL(location.href).searchParams.get('s') || '').split(',').filter(Boolean);
    return ids.filter(function (id, index) { return ids.indexOf(id) === index; }).slice(0, MOST);
  }

  /** The names of the facts that any of the services has, in the order of the page. */
  function factsOf(services) {
    var names = [];
    services.forEach(function (service) {
      var after = -1;
      service.querySelectorAll('[data-fact]').forEach(function (fact) {
        var name = fact.getAttribute('data-fact');
        var found = names.findIndex(function (known) { return known.name === name; });
        if (found === -1) {
          after += 1;
          names.splice(after, 0, { name: name, title: fact.querySelector('dt').textContent });
        } else {
          after = found;
        }
      });
    });
    return names;
  }

  function copied(source, target) {
    Array.from(source.childNodes).forEach(function (node) { target.append(node.cloneNode(true)); });
  }

  function table(place, services, remove) {
    var made = element('table', 'compare-table');
    made.append(element('caption', 'visually-hidden', place.getAttribute('data-caption')));
    var head = element('tr');
    var corner = element('th', '', place.getAttribute('data-fact'));
    corner.scope = 'col';
    head.append(corner);
    services.forEach(function (service) {
      var cell = element('th');
      cell.scope = 'col';
      copied(service.querySelector('h2'), cell);
      if (services.length > 1) {
        var button = element('button', 'quiet', place.getAttribute('data-remove'));
        button.type = 'button';
        button.append(element('span', 'visually-hidden', ': ' + service.querySelector('h2').textContent.trim()));
        button.addEventListener('click', function () { remove(service.getAttribute('data-service')); });
        cell.append(button);
      }
      head.append(cell);
    });
    var top = element('thead');
    top.append(head);
    var body = element('tbody');
    factsOf(services).forEach(function (fact) {
      var row = element('tr');
      var name = element('th', '', fact.title);
      name.scope = 'row';
      row.append(name);
      services.forEach(function (service) {
        var cell = element('td');
        var found = service.querySelector('[data-fact="' + fact.name + '"] dd');
        if (found) copied(found, cell);
        else cell.append(element('span', 'none', place.getAttribute('data-nothing')));
        row.append(cell);
      });
      body.append(row);
    });
    made.append(top, body);
    return made;
  }

  function compare(place) {
    var all = Array.from(place.querySelectorAll('[data-service]'));
    var region = element('div', 'table-region');
    region.setAttribute('role', 'group');
    region.setAttribute('aria-label', place.getAttribute('data-caption'));
    region.tabIndex = 0;
    var notice = element('p', 'notice', place.getAttribute('data-empty'));
    place.before(notice, region);

    function show(ids) {
      var services = ids.map(function (id) {
        return all.find(function (service) { return service.getAttribute('data-service') === id; });
      }).filter(Boolean);
      place.hidden = services.length > 0;
      region.hidden = services.length === 0;
      notice.hidden = services.length > 0;
      region.replaceChildren();
      if (services.length) region.append(table(place, services, remove));
    }

    function remove(id) {
      var left = wanted().filter(function (other) { return other !== id; });
      var address = new URL(location.href);
      address.searchParams.set('s', left.join(','));
      try {
        history.replaceState(history.state, '', address);
        show(left);
        region.focus();
      } catch (error) {
        location.assign(address);
      }
    }

    show(wanted());
  }

  document.querySelectorAll('[data-compare-with]').forEach(choose);
  document.querySelectorAll('[data-compare]').forEach(compare);
})();
