import { pageUrls } from '../site/page-urls.ts';
import { readFragment } from './list-address.ts';
import { ListPage } from './list-page.ts';
import { openList } from './list-store.ts';
import { ArticlesSeen } from './see-articles.ts';
import { renderShared } from './shared-list.ts';

const app = document.querySelector<HTMLElement>('#reading-list');
if (app) start(app);

function start(app: HTMLElement): void {
  const urls = pageUrls();
  const articles = new ArticlesSeen(urls);
  const help = app.querySelector<HTMLElement>('.list-help');
  if (help) help.hidden = false;
  const own = new ListPage(urls, openList(urls.base), articles, help);
  let shared: HTMLElement | undefined;

  const close = () => {
    history.replaceState(history.state, '', location.pathname);
    shared?.remove();
    own.node.querySelector('h2')!.focus();
  };
  const showShared = () => {
    shared?.remove();
    const items = readFragment(location.hash);
    if (!items) return;
    shared = renderShared(items, urls, articles, {
      add: (added) => {
        own.add(added);
        close();
      },
      close,
    });
    own.node.before(shared);
  };

  app.replaceChildren(own.node);
  own.node.querySelector('h2')!.tabIndex = -1;
  showShared();
  addEventListener('hashchange', showShared);
}
