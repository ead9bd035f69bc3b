// Where the page begins: its styles, the connection to the sandbox, and the first drawing.

import { render } from 'preact';
import { App } from './app.js';
import { listen } from './state/parts.js';
import './style/base.css';
import './style/frame.css';
import './style/phone.css';
import './style/bubble.css';
import './style/desk.css';
import './style/post.css';
import './style/dialog.css';
import './style/happening.css';
import './style/tour.css';

const root = document.querySelector('#app');
if (root) {
  listen();
  render(<App />, root);
}
