package org.linkwright.reporting;

/** A room that the plan of the house does not have. */
public class Report {}
