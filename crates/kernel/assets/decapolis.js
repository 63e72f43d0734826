// What script adds to a page that is complete without it. An element names its enhancement in data-enhance; each is one function below.
const enhancements = {
  // The error summary takes the focus once, so that a screen reader and a keyboard begin there.
  focus: (element) => element.focus(),
  // A menu closes with Escape and when the focus or a press goes elsewhere.
  menu: (details) => {
    details.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !details.open) return;
      details.open = false;
      details.querySelector("summary").focus();
    });
    details.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !details.contains(event.relatedTarget)) details.open = false;
    });
    document.addEventListener("click", (event) => {
      if (!details.contains(event.target)) details.open = false;
    });
  },
  // A button that needs script is hidden until there is script.
  print: (button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  },
  // Puts the address of this page on the clipboard and says so in the button; only where the browser allows it.
  copy: (button) => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(location.href);
      button.textContent = button.dataset.done;
    });
  },
};
for (const element of document.querySelectorAll("[data-enhance]")) enhancements[element.dataset.enhance]?.(element);
