/**
 * Filters of lists, in the address so that a filtered list can be shared.
 *
 * <form class="filter" data-filter-for="LIST" hidden> holds <select name="x"> or check boxes; the items of #LIST carry
 * data-x="value1 value2". An item is shown when it has a chosen value of each name. [data-filter-count] tells how many
 * are left, in the words of its data-count ("{shown} / {all}"); an element with data-filter-group is hidden with its
 * last item. Without this script every item is shown and no form.
 */
(function () {
  'use strict';

  /** The form's chosen values by name; names without a choice are left out. */
  function choices(form) {
    var chosen = new Map();
    new FormData(form).forEach(function (value, name) {
      if (value === '') return;
      if (!chosen.has(name)) chosen.set(name, []);
      chosen.get(name).push(value);
    });
    return chosen;
  }

  /** The words of an item's data attribute. */
  function words(item, name) {
    return (item.getAttribute('data-' + name) || '').split(' ');
  }

  function fits(item, chosen) {
    for (var entry of chosen) {
      var own = words(item, entry[0]);
      if (!entry[1].some(function (value) { return own.includes(value); })) return false;
    }
    return true;
  }

  /** Every item that carries a data attribute of one of the form's names. */
  function items(form, list) {
    var names = new Set(Array.from(form.elements, function (field) { return field.name; }).filter(Boolean));
    var selector = Array.from(names, function (name) { return '[data-' + CSS.escape(name) + ']'; }).join(',');
    return selector ? Array.from(list.querySelectorAll(selector)) : [];
  }

  function show(form, list, chosen) {
    var all = items(form, list);
    var shown = 0;
    all.forEach(function (item) {
      item.hidden = !fits(item, chosen);
      if (!item.hidden) shown += 1;
    });
    list.querySelectorAll('[data-filter-group]').forEach(function (group) {
      group.hidden = all.some(function (item) { return group.contains(item); })
        && !all.some(function (item) { return group.contains(item) && !item.hidden; });
    });
    form.querySelectorAll('[data-filter-count]').forEach(function (place) {
      place.textContent = (place.getAttribute('data-count') || '{shown} / {all}')
        .replace('{shown}', shown).replace('{all}', all.length);
    });
    form.dispatchEvent(new CustomEvent('filtered', { bubbles: true }));
  }

  /** Writes the choices into the address, beside what other scripts keep there. */
  function remember(form, chosen) {
    var address = new URL(location.href);
    Array.from(form.elements).forEach(function (field) {
      if (field.name) address.searchParams.delete(field.name);
    });
    chosen.forEach(function (values, name) {
      values.forEach(function (value) { address.searchParams.append(name, value); });
    });
    try {
      history.replaceState(history.state, '', address);
    } catch (error) {
      // A browser may refuse this for files; the filter works all the same.
    }
  }

  /** Sets the form's fields to what the address says. */
  function recall(form) {
    var address = new URL(location.href).searchParams;
    Array.from(form.elements).forEach(function (field) {
      if (!field.name) return;
      var values = address.getAll(field.name);
      if (field.type === 'checkbox' || field.type === 'radio') {
        if (values.length) field.checked = values.includes(field.value);
      } else if (values.length) {
        field.value = values[0];
        if (field.selectedIndex === -1) field.selectedIndex = 0;
      }
    });
  }

  document.querySelectorAll('form[data-filter-for]').forEach(function (form) {
    var list = document.getElementById(form.getAttribute('data-filter-for'));
    if (!list) return;
    function apply() {
      var chosen = choices(form);
      show(form, list, chosen);
      remember(form, chosen);
    }
    recall(form);
    form.hidden = false;
    show(form, list, choices(form));
    form.addEventListener('input', apply);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    // The fields have their first values only after the event.
    form.addEventListener('reset', function () { setTimeout(apply); });
    window.addEventListener('popstate', function () {
      recall(form);
      show(form, list, choices(form));
    });
  });
})();
