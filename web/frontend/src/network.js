// The graph view's canvas: vis-network without its hidden copy of vis-data and without injected styles.
export { Network } from "vis-network/esnext";
export { DataSet } from "vis-data/esnext";
