// What the types say of the element, held to what its own source says of it.

import type { BriefChange, BriefFailure, CivicBrief as Told } from 'civic-brief';
import type { CivicBrief as Made } from '../../www/element.js';
import type { Failure } from '../../www/load.js';
import type { detailOf } from '../../www/state.js';

type Own<Element> = Omit<Element, keyof HTMLElement | 'attributeChangedCallback' | 'connectedCallback' | 'disconnectedCallback'>;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const sameMembers: Same<keyof Own<Told>, keyof Own<Made>> = true;
export const made = (element: Own<Made>): Own<Told> => element;
export const told = (element: Own<Told>): Own<Made> => element;
export const change = (detail: ReturnType<typeof detailOf>): BriefChange => detail;
export const changeBack = (detail: BriefChange): ReturnType<typeof detailOf> => detail;
export const failure = (detail: BriefFailure): Failure => detail;
