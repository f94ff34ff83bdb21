// What the types say of the element, held to what its own source says of it.

import type { BriefChange, BriefFailure, BriefNotice, BriefProblem, BriefVersion, CivicBrief as Told } from 'civic-brief';
import type { newerLine } from '../../www/check/newer.js';
import type { CivicBrief as Made } from '../../www/element.js';
import type { Failure, Problem } from '../../www/failure.js';
import type { Loaded } from '../../www/load.js';
import type { detailOf } from '../../www/state.js';

type Own<Element> = Omit<Element, keyof HTMLElement | 'attributeChangedCallback' | 'connectedCallback' | 'disconnectedCallback'>;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const sameMembers: Same<keyof Own<Told>, keyof Own<Made>> = true;
export const made = (element: Own<Made>): Own<Told> => element;
export const told = (element: Own<Told>): Own<Made> => element;
export const change = (detail: ReturnType<typeof detailOf>): BriefChange => detail;
export const changeBack = (detail: BriefChange): ReturnType<typeof detailOf> => detail;
export const failure = (detail: BriefFailure): Failure => detail;
export const notice = (detail: BriefNotice): Failure => detail;
export const sameFields: Same<keyof BriefProblem, keyof Problem> = true;
export const problem = (one: Problem): BriefProblem => one;
export const problemBack = (one: BriefProblem): Problem => one;
export const version = (loaded: Loaded, newer: Parameters<Parameters<typeof newerLine>[3]>[1]): BriefVersion => ({ version: loaded.version, newer });
