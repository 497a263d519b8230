import type { AppViewRoute } from '@bull-board/api/typings/app';
import { ExpressAdapter } from '@bull-board/express';
import type { RequestHandler } from 'express';

/** A style sheet that the board's page would have a browser load from somebody else's server. */
const foreignStyleSheet = /<link\b[^>]*\bhref="https?:\/\/[^>]*>/g;

/** Bull Board without what it says to strangers: no name of the framework, and no request to a server of fonts. */
export class BoardAdapter extends ExpressAdapter {
  constructor() {
    super();
    this.app.disable('x-powered-by');
  }

  override setEntryRoute({ method, route, handler }: AppViewRoute): this {
    const showPage: RequestHandler = (_request, response, next) => {
      const { name, params } = handler({ basePath: this.basePath, uiConfig: this.uiConfig });
      response.render(name, params, (error: Error | null, page: string | undefined) => {
        if (page === undefined) next(error);
        else response.type('html').send(page.replaceAll(foreignStyleSheet, ''));
      });
    };
    this.app[method](route, showPage);
    return this;
  }
}
