/**
 * Says that the scripts before it, in the order of their names, have arranged the page: filters, marks and tables that
 * they make would move what is already painted, so the stylesheet shows such pages once this has run.
 */
(function () {
  'use strict';

  document.documentElement.classList.add('is-arranged');
})();
