// Before the page is drawn: the reader's theme, and the mark that scripts run.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const stored = () => { try { return localStorage.getItem('snippetgen-theme'); } catch { return null; } };
  const apply = () => {
    const choice = stored();
    root.dataset.theme = choice === 'light' || choice === 'dark' ? choice : dark.matches ? 'dark' : 'light';
  };
  root.classList.add('js');
  dark.addEventListener('change', apply);
  apply();
})();
