import CopyPlugin from 'copy-webpack-plugin';
import { fileURLToPath } from 'node:url';
import { compileTypeScript } from './webpack.config.js';

/** The page that plays Excel, a bundle of its own: the add-in's build knows nothing of it. */
export default {
  mode: 'production',
  entry: {
    workbench: './src/workbench/index.ts',
    serviceWorker: './src/workbench/serviceWorker/index.ts',
  },
  output: {
    path: fileURLToPath(new URL('build/workbench', import.meta.url)),
    filename: '[name].js',
    clean: true,
  },
  devtool: false,
  resolve: {
    extensions: ['.ts', '.js'],
    // The browser build that exceljs names brings old polyfills, which build functions from texts.
    alias: { exceljs$: 'exceljs/dist/exceljs.bare.min.js' },
  },
  module: { rules: [compileTypeScript] },
  plugins: [
    new CopyPlugin({
      patterns: [{ from: 'src/workbench/index.html' }, { from: 'src/workbench/*.css', to: '[name][ext]' }],
    }),
  ],
  performance: { hints: false },
};
