import type { ArticleRecord, EntityRecord, FoundFile, TopicRecord } from '../../archive/record.ts';
import { KnownArticles, featuresOf } from './known-articles.ts';
import { KnownNames } from './known-names.ts';
import { hasSiteLinks, linkedHosts } from './relink.ts';

/** What the archive contains before an import, and what the import adds: keys and names, never texts. */
export class Known {
  readonly articles = new KnownArticles();
  readonly names = new KnownNames();
  /** Ids of imported articles with links that may lead to other articles, with the hosts of these links. */
  readonly linking = new Map<string, readonly string[]>();
  /** Ids of imported articles with links to their old site by path alone. */
  readonly siteLinking = new Set<string>();

  /** Adds a file, even if it can't be read, because its id is taken. */
  addFile({ type, id }: FoundFile): void {
    if (type === 'article') this.articles.addFile(id);
    else if (type === 'page') this.articles.addPage(id);
    else if (type === 'entity' || type === 'topic') this.names.addFile(type, id);
  }

  addArticle(record: ArticleRecord): void {
    const { id, file, data, body } = record;
    this.articles.add(
      { id, file, isDraft: data.draft, sha256: data.source?.sha256 },
      featuresOf(record),
      data.redirectFrom,
    );
    if (data.imported) this.noteLinks(id, body);
  }

  addEntity(record: EntityRecord): void {
    this.names.addEntity(record);
  }

  addTopic(record: TopicRecord): void {
    this.names.addTopic(record);
  }

  noteLinks(id: string, markdown: string): void {
    const hosts = linkedHosts(markdown);
    if (hosts.length > 0) this.linking.set(id, hosts);
    if (hasSiteLinks(markdown)) this.siteLinking.add(id);
  }
}
