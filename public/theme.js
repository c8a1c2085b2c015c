// Before the first paint, so that the panel never flashes in the other theme: X's own theme as the
// panel last knew it. A file of its own, because the pages may not run scripts written into them.
const theme = localStorage.getItem("theme");
if (theme) document.documentElement.dataset.theme = theme;
