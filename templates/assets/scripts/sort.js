/**
 * The order of a list: <select data-sort-for="LIST"> without a name. Its values name the items' data-order-VALUE, whole
 * numbers that the page gives, so that every language sorts by its own rules. The empty value is the order and the
 * groups of the page. The choice stays in the address as `sort`.
 */
(function () {
  'use strict';

  /** Puts every item back where the page has it. */
  function restore(list, home) {
    home.forEach(function (items, group) { group.append.apply(group, items); });
    var sorted = list.querySelector('[data-sorted]');
    if (sorted) sorted.remove();
    list.removeAttribute('data-is-sorted');
  }

  function sort(list, home, order) {
    restore(list, home);
    if (!order) return;
    var name = 'data-order-' + order;
    var items = Array.from(home.values()).flat();
    function key(item, name) { return Number(item.getAttribute(name)); }
    items.sort(function (a, b) {
      return key(a, name) - key(b, name) || key(a, 'data-order-title') - key(b, 'data-order-title');
    });
    var first = home.keys().next().value;
    var sorted = first.cloneNode(false);
    sorted.removeAttribute('data-sort-list');
    sorted.setAttribute('data-sorted', '');
    sorted.append.apply(sorted, items);
    list.prepend(sorted);
    list.setAttribute('data-is-sorted', '');
  }

  function remember(order) {
    var address = new URL(location.href);
    if (order) address.searchParams.set('sort', order);
    else address.searchParams.delete('sort');
    try {
      history.replaceState(history.state, '', address);
    } catch (error) {
      // A browser may refuse this for files; the list is sorted all the same.
    }
  }

  document.querySelectorAll('select[data-sort-for]').forEach(function (field) {
    var list = document.getElementById(field.getAttribute('data-sort-for'));
    if (!list) return;
    var home = new Map();
    list.querySelectorAll('[data-sort-list]').forEach(function (group) {
      home.set(group, Array.from(group.children));
    });
    if (!home.size) return;
    function apply() {
      sort(list, home, field.value);
      remember(field.value);
    }
    field.value = new URL(location.href).searchParams.get('sort') || '';
    if (field.selectedIndex === -1) field.selectedIndex = 0;
    sort(list, home, field.value);
    field.addEventListener('change', apply);
    if (field.form) field.form.addEventListener('reset', function () { setTimeout(apply); });
  });
})();
