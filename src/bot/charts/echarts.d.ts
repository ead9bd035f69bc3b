/** The whole of echarts in one file: its parts are some hundred files, and to find and compile those took eight times as long. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export * from 'echarts';
}
