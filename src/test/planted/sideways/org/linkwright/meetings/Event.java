package org.linkwright.meetings;

public class Event {}
