package org.linkwright.meetings;

/**
 * Where participants and requests belong.
 *
 * @param programme id or external id
 * @param event id or external id
 */
public record EventPlace(String programme, String event) {}
