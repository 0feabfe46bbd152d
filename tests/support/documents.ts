import { type Packed, zip } from './zip.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Docx {
  /** The content of `<w:body>`. */
  readonly body: string;
  readonly more?: readonly Packed[];
  /** Replaces the part that contains the body. */
  readonly documentXml?: string;
}

/** Writes a Word document in the layout that Word uses: the parts that matter for its text. */
export function docx({ body, more = [], documentXml }: Docx): Buffer {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return zip([
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/hyperlink" Target="https://harbor.example/a" TargetMode="External"/><Relationship Id="rId2" Type="${office}/image" Target="media/image1.png"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="rId5" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content: `<?xml version="1.0"?><w:styles xmlns:w="${word}">${style('Titel', 'Title')}${style('Untertitel', 'Subtitle')}${style('berschrift1', 'heading 1')}${style('berschrift2', 'heading 2')}${style('Zitat', 'Quote')}</w:styles>`,
    },
    { name: 'word/document.xml', content: documentXml ?? wordXml('document', `<w:body>${body}</w:body>`) },
    ...more,
  ]);
}

export function wordXml(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${word}" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${content}</w:${root}>`;
}

/** Returns a Word paragraph; `more` are runs after the text. */
export function wordParagraph(text: string, style?: string, more = ''): string {
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${text === '' ? '' : wordRun(text)}${more}</w:p>`;
}

export function wordRun(text: string, formatting = ''): string {
  return `<w:r>${formatting === '' ? '' : `<w:rPr>${formatting}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

interface Odt {
  /** The content of `<office:text>`. */
  readonly body: string;
  readonly styles?: string;
  readonly more?: readonly Packed[];
  readonly contentXml?: string;
  readonly mimetype?: string;
}

/** Writes an OpenDocument text. */
export function odt({ body, styles = '', more = [], contentXml, mimetype = 'text' }: Odt): Buffer {
  return zip([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${mimetype}`, isStored: true },
    { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
    {
      name: 'content.xml',
      content:
        contentXml ??
        `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    ...more,
  ]);
}
