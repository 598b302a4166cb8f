/** What the two forms of the timeline have in common: releases in order, and the time plot. */
import type { CSSResult, LitElement, nothing, TemplateResult } from 'lit';
import type { Limits } from '../../core/limits.ts';
import type { Roadmap } from '../../core/model/types.ts';
import type { Steps } from '../../core/source/steps.ts';
import type { ViewState, Zoom } from '../../view/view-state.ts';
import type { HeaderOptions } from './header.ts';
import type { TimelineContext } from './timeline-context.ts';

/** What a form is told by its element. */
export interface FormOptions {
  /** Whether the element was given a roadmap itself. */
  readonly titled: boolean;
  /** Width of lanes. */
  readonly laneWidth: 'equal' | 'count';
  /** Width of the element in pixels; 0 while it is not known. */
  readonly width: number;
  /** Width of its frame on both sides together. */
  readonly frame: number;
  /** Today as an ISO date, `off`, or absent for the visitor's own day. */
  readonly today: string | undefined;
  /** Bounds. */
  readonly limits: Partial<Limits> | undefined;
  /** Whether dependencies are drawn; their words always are. */
  readonly showDependencies: boolean;
  /** Changes the width of lanes. */
  readonly setLaneWidth: (laneWidth: 'equal' | 'count') => void;
  /** Changes the scale. */
  readonly setZoom: (zoom: Zoom) => void;
}

/** What a form draws. */
export interface FormDrawing {
  /** What it adds to the header. */
  readonly header: Omit<HeaderOptions, 'titled'>;
  /** What stands below it. */
  readonly body: TemplateResult | typeof nothing;
}

/** A form at work in one element. */
export interface TimelineForm {
  /** Draws it. */
  draw(roadmap: Roadmap, options: FormOptions, context: TimelineContext): FormDrawing;
  /** Makes sure that a node is drawn and in sight. */
  reveal(id: string): void;
}

/** A form as its file offers it. */
export interface FormCode {
  /** Its looks, beside those of the element. */
  readonly styles: readonly CSSResult[];
  /** Works out what drawing begins with, in steps; each answer is kept for the roadmap. */
  prepare(roadmap: Roadmap, state: ViewState): Steps<void>;
  /** Sets it to work in an element. */
  create(host: LitElement): TimelineForm;
}
