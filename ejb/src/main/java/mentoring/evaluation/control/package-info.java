/** What the use cases of evaluations stand on: the fit of answers, the disclosure of figures, and storage. */
package mentoring.evaluation.control;
