/** How a gate judges a wave, and which sessions count: rules of pure Java, which run without a container. */
package mentoring.rollout.cascade;
