/** Evaluations, barometer responses and releases of figures as they are stored. */
package mentoring.evaluation.entity;
