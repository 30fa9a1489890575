// Opens and closes the menu and its parts; Escape closes all.
const buttons = document.querySelectorAll('[aria-expanded][aria-controls]');
function set(button, open) {
  button.setAttribute('aria-expanded', String(open));
  document.getElementById(button.getAttribute('aria-controls')).classList.toggle('open', open);
}
for (const button of buttons) {
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    if (button.matches('.opens')) document.querySelectorAll('.opens').forEach((other) => set(other, false));
    set(button, open);
  });
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') buttons.forEach((button) => set(button, false));
});
