export interface Picture {
  file: string;
  screen: string;
  language: string;
  width: string;
  scheme: string;
}

/** All pictures of a screen beside each other, to be looked at. */
export function contactSheet(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ screen }) => screen))];
  const sections = names.map((name) => {
    const own = pictures.filter(({ screen }) => screen === name);
    const figures = own.map(
      ({ file, language, width, scheme }) =>
        `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${language} ${width} ${scheme}</figcaption></figure>`,
    );
    return `<section id="${name}"><h2>${name}</h2><div>${figures.join('')}</div></section>`;
  });
  const style =
    'body{font:16px sans-serif}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}figure{margin:0}img{height:30rem;border:1px solid #999}';
  return `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>${style}</style>${sections.join('')}`;
}
