// The least that a button on each tweet can cost.
const label = "Move";

function add() {
  for (const bar of document.querySelectorAll('article [role="group"]')) {
    if (bar.lastElementChild?.className === "floor") continue;
    const button = document.createElement("button");
    button.className = "floor";
    button.textContent = label;
    bar.append(button);
  }
}

new MutationObserver(add).observe(document.body, { childList: true, subtree: true });
add();
