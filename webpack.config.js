import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { fileURLToPath } from 'node:url';

// --env baseUrl=https://…  where the build will be hosted; goes into dist/manifest.xml
// --env officeJs=https://… another address of Office.js, for China (21Vianet):
//   https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js
const developmentUrl = 'https://localhost:3000';
const microsoftCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const installedOfficeJs = '/office-js/office.js';

/** Nothing but our own scripts and Office.js runs, and nothing leaves the page. */
const contentSecurityPolicy = (officeJs) =>
  [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJs, developmentUrl).origin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** An https URL without a path's last slash; throws on anything else. */
const checkedBaseUrl = (baseUrl) => {
  const { protocol, href } = new URL(baseUrl);
  if (protocol !== 'https:') throw new Error(`baseUrl must begin with https:// and is ${baseUrl}.`);
  return href.replace(/\/$/, '');
};

/** How the sources become scripts. */
export const compileTypeScript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2020',
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

export default (env, { mode = 'production' }) => {
  const baseUrl = checkedBaseUrl(env.baseUrl ?? developmentUrl);
  const officeJs = env.officeJs ?? (env.WEBPACK_SERVE ? installedOfficeJs : microsoftCdn);
  return {
    mode,
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: fileURLToPath(new URL('dist', import.meta.url)),
      filename: '[name].[contenthash:8].js',
      clean: true,
    },
    devtool: mode === 'production' ? false : 'source-map',
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // The browser build that exceljs names brings old polyfills, which build functions from texts.
      alias: { exceljs$: 'exceljs/dist/exceljs.bare.min.js' },
    },
    module: { rules: [compileTypeScript] },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        inject: false,
        templateParameters: (_compilation, _assets, _tags, options) => ({
          htmlWebpackPlugin: { options, files: _assets },
          contentSecurityPolicy: contentSecurityPolicy(officeJs),
          officeJs,
        }),
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'manifest.xml', transform: (text) => text.toString().replaceAll(developmentUrl, baseUrl) },
          { from: 'LICENSE', to: 'LICENSE.txt' },
          { from: 'THIRD-PARTY-NOTICES.md' },
        ],
      }),
    ],
    performance: {
      hints: mode === 'production' && 'error',
      maxEntrypointSize: 900_000,
      maxAssetSize: 900_000,
    },
    devServer: {
      server: 'https',
      port: 3000,
      // The client that reloads the page would need connect-src and eval, which the policy forbids.
      client: false,
      hot: false,
      liveReload: false,
      static: [
        { directory: 'node_modules/@microsoft/office-js/dist', publicPath: '/office-js', watch: false },
      ],
    },
  };
};
