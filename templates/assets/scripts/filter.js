/**
 * Filters of lists. What is chosen stands in the address, so that a filtered list can be shared.
 *
 * A form: <form class="filter" data-filter-for="LIST" hidden>. Without this script it stays hidden and every item shows.
 * - <select name="x">, check boxes and radio buttons: an item stays when its data-x="value1 value2" holds a chosen value;
 *   of several fields each must fit. <input data-filter-text>: every word typed must occur in the item.
 * - [data-filter-count] tells how many are left, in the words of its data-count ("{shown} / {all}"), or data-none.
 * - A reset button shows all again. data-filter-key="k" on the form makes its names k-x in the address, for pages on
 *   which two forms use the same names.
 * - A <details> before the form folds it on a phone; its [data-filter-chosen] tells how many fields have been chosen.
 * In the list: an element with data-filter-group is hidden together with its last item; [data-filter-tally] in a group
 * tells how many of its items are left. A group that folds (<details>) opens while a choice leaves items in it; one with
 * data-filter-unfold stands open from the start where there is room. A link to a hidden item of the list shows all again.
 */
(function () {
  'use strict';

  const hasRoom = window.matchMedia('(min-width: 40rem)').matches;
  const isBox = (field) => field.type === 'checkbox' || field.type === 'radio';
  const isText = (field) => field.hasAttribute('data-filter-text');

  /** A text as it is compared: case does not count. */
  const plain = (text) => text.normalize('NFC').toLocaleLowerCase();

  function filter(form, list) {
    const fields = Array.from(form.elements).filter((field) => field.name);
    const names = new Set(fields.filter((field) => !isText(field)).map((field) => field.name));
    const items = foundItems();
    if (hasRoom) list.querySelectorAll('details[data-filter-unfold]').forEach((group) => { group.open = true; });
    const groups = Array.from(list.querySelectorAll('[data-filter-group]'), (group) => ({
      element: group,
      items: items.filter((item) => group.contains(item.element)),
      wasOpen: group.open,
      tallies: Array.from(group.querySelectorAll('[data-filter-tally]'))
        .filter((tally) => tally.closest('[data-filter-group]') === group),
    }));
    const key = form.getAttribute('data-filter-key');
    const fold = form.previousElementSibling;
    const chosenCount = fold && fold.querySelector('[data-filter-chosen]');

    /** The items with their words, read once: every element that carries one of the names. */
    function foundItems() {
      const selector = Array.from(names, (name) => '[data-' + CSS.escape(name) + ']').join(',');
      return Array.from(selector ? list.querySelectorAll(selector) : list.children, (element) => {
        const words = new Map();
        names.forEach((name) => {
          words.set(name, (element.getAttribute('data-' + name) || '').split(' '));
        });
        return { element: element, words: words, text: plain(element.textContent) };
      });
    }

    /** The chosen values by name, and the words typed; what is left open is left out. */
    function choices() {
      const chosen = { values: new Map(), words: [] };
      fields.forEach((field) => {
        if (isText(field)) {
          chosen.words = chosen.words.concat(plain(field.value).split(/\s+/).filter(Boolean));
        } else if (field.value !== '' && (!isBox(field) || field.checked)) {
          chosen.values.set(field.name, (chosen.values.get(field.name) || []).concat(field.value));
        }
      });
      return chosen;
    }

    /** Whether an item fits the choices; those of one name may be left out of account. */
    function fits(item, chosen, except) {
      for (const [name, values] of chosen.values) {
        if (name !== except && !values.some((value) => item.words.get(name).includes(value))) return false;
      }
      return chosen.words.every((word) => item.text.includes(word));
    }

    function show(chosen) {
      const isNarrowed = chosen.values.size > 0 || chosen.words.length > 0;
      items.forEach((item) => { item.element.hidden = !fits(item, chosen); });
      groups.forEach((group) => {
        const left = group.items.filter((item) => !item.element.hidden).length;
        group.element.hidden = group.items.length > 0 && left === 0;
        if (group.element.matches('details')) group.element.open = isNarrowed ? left > 0 : group.wasOpen;
        group.tallies.forEach((tally) => {
          tally.textContent = left === group.items.length ? left : left + ' / ' + group.items.length;
        });
      });
      offerOnlyWhatLeadsSomewhere(chosen);
      const number = chosen.values.size + (chosen.words.length ? 1 : 0);
      if (chosenCount) chosenCount.textContent = number ? ' (' + number + ')' : '';
      tell(items.filter((item) => !item.element.hidden).length);
      form.dispatchEvent(new CustomEvent('filtered', { bubbles: true }));
    }

    /** Options that would leave nothing, given the other choices, cannot be chosen. */
    function offerOnlyWhatLeadsSomewhere(chosen) {
      fields.filter((field) => field.options && !isText(field)).forEach((field) => {
        const offered = new Set();
        items.forEach((item) => {
          if (fits(item, chosen, field.name)) item.words.get(field.name).forEach((word) => offered.add(word));
        });
        Array.from(field.options).forEach((option) => {
          option.disabled = option.value !== '' && !option.selected && !offered.has(option.value);
        });
      });
    }

    function tell(shown) {
      form.querySelectorAll('[data-filter-count]').forEach((place) => {
        const words = (!shown && place.getAttribute('data-none')) || place.getAttribute('data-count');
        const text = (words || '{shown} / {all}').replace('{shown}', shown).replace('{all}', items.length);
        if (place.textContent !== text) place.textContent = text;
      });
    }

    const addressName = (field) => (key ? key + '-' : '') + field.name;

    /** Writes the choices into the address, beside what other scripts keep there. */
    function remember() {
      const address = new URL(location.href);
      fields.forEach((field) => address.searchParams.delete(addressName(field)));
      fields.forEach((field) => {
        const value = isText(field) ? field.value.trim() : field.value;
        if (value !== '' && (!isBox(field) || field.checked)) address.searchParams.append(addressName(field), value);
      });
      try {
        history.replaceState(history.state, '', address);
      } catch (error) {
        // A browser may refuse this for files; the filter works all the same.
      }
    }

    /** Sets the fields to what the address says; those that it does not name to their first value. */
    function recall() {
      const address = new URL(location.href).searchParams;
      fields.forEach((field) => {
        const values = address.getAll(addressName(field));
        if (isBox(field)) {
          field.checked = values.length ? values.includes(field.value) : field.defaultChecked;
        } else if (field.options) {
          const known = Array.from(field.options).find((option) => values.includes(option.value));
          field.value = known ? known.value : '';
        } else {
          field.value = values.length ? values[0] : field.defaultValue;
        }
      });
    }

    function apply() {
      show(choices());
      remember();
    }

    /** A link to something that the filter hides leads there nevertheless. */
    function reveal() {
      // Ids of the site are plain letters, so that nothing has to be decoded.
      const target = document.getElementById(location.hash.slice(1));
      if (!target || !list.contains(target) || target.getClientRects().length) return;
      form.reset();
      setTimeout(() => target.scrollIntoView());
    }

    // Typing tells its count only when it pauses, so that it is not read aloud letter by letter.
    let pause = 0;
    form.addEventListener('input', (event) => {
      clearTimeout(pause);
      pause = setTimeout(apply, isText(event.target) ? 200 : 0);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    // The fields have their first values only after the event.
    form.addEventListener('reset', () => setTimeout(apply));
    window.addEventListener('popstate', () => {
      recall();
      show(choices());
    });
    window.addEventListener('hashchange', reveal);
    // A link to where the address already is changes nothing that could be heard of.
    document.addEventListener('click', (event) => {
      const link = event.target.closest && event.target.closest('a[href*="#"]');
      if (link && link.href === location.href) setTimeout(reveal);
    });

    recall();
    form.hidden = false;
    show(choices());
    reveal();
  }

  document.querySelectorAll('form[data-filter-for]').forEach((form) => {
    const list = document.getElementById(form.getAttribute('data-filter-for'));
    if (list) filter(form, list);
  });
})();
