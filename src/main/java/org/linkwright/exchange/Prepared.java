package org.linkwright.exchange;

import java.util.List;
import java.util.Map;
import org.linkwright.exchange.Drafting.Made;
import org.linkwright.exchange.ImportFiles.Failed;

/**
 * What is to be done with a batch.
 *
 * @param stored what was there by the external ids of the batch when it was prepared
 * @param wanted the records to be written: those that are new or differ from what is stored
 * @param newcomers those among them that are new
 * @param unchanged how many are stored already as the file has them
 * @param failed the rows that make no record that can be written
 */
record Prepared<T>(
    Batch batch,
    Map<String, T> stored,
    List<Made<T>> wanted,
    List<Made<T>> newcomers,
    int unchanged,
    List<Failed> failed) {}
