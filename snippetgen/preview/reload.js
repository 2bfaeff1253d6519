// In a preview only, never in a published page: loads the page again when the site was made anew.
// A script element asks, because the site's policy lets a page load its own scripts and connect to nothing.
(() => {
  const own = document.currentScript;
  const shown = own.dataset.edition;
  let state = "";
  let asking = false;

  function ask() {
    if (asking || document.visibilityState !== "visible") return;
    asking = true;
    const script = document.createElement("script");
    const done = (pause) => {
      script.remove();
      asking = false;
      setTimeout(ask, pause);
    };
    script.src = new URL(`state.js?seen=${encodeURIComponent(state)}`, own.src).href;
    script.onload = () => done(0);
    script.onerror = () => done(1000);
    document.head.append(script);
  }

  function say(errors) {
    const id = "snippetgen-preview";
    document.getElementById(id)?.remove();
    if (!errors.length) return;
    const box = document.createElement("div");
    box.id = id;
    box.setAttribute("role", "alert");
    Object.assign(box.style, {
      position: "fixed", inset: "auto 0 0 0", zIndex: "99", maxHeight: "40vh", overflow: "auto",
      padding: "1rem 1.5rem", whiteSpace: "pre-wrap", font: "13px/1.5 ui-monospace, monospace",
      color: "#fff", background: "#8f1d2c",
    });
    box.textContent = errors.join("\n");
    document.body.append(box);
  }

  window.snippetgenPreview = (news) => {
    state = news.state;
    if (news.edition !== shown) location.reload();
    else say(news.errors);
  };

  document.addEventListener("visibilitychange", ask);
  if (document.readyState === "complete") ask();
  else addEventListener("load", ask);
})();
