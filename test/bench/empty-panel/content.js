const button = document.createElement("button");
button.id = "open";
button.textContent = "Open";
button.style.cssText = "position:fixed;top:0;left:0;z-index:9999";
button.addEventListener("click", () => void chrome.runtime.sendMessage("open"));
document.body.append(button);
