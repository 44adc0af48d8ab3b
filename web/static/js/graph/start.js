// The empty graph page: a suggestion leads straight to its picture.
import { $ } from "../dom.js";
import { suggest } from "../suggest.js";
import { localName } from "./state.js";

const input = $("#start");
suggest(input, { choose: (hit) => location.assign(`${input.dataset.graph}?focus=${encodeURIComponent(localName(hit.iri)).replaceAll("%2F", "/")}`) });
