chrome.runtime.onMessage.addListener((_message, sender) => {
  void chrome.sidePanel.open({ windowId: sender.tab.windowId });
});
