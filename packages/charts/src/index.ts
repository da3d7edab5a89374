export { type Bar, type BarChart, layOutBars } from './bars.ts'
