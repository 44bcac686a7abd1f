package org.linkwright.shared;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items in the order of the list
 * @param next what to send as {@code cursor} to get the part after this one; absent at the end
 */
@Schema(description = "A part of a list; send `next` as `cursor` to go on")
public record Page<T>(@Schema(required = true) List<T> items, @Nullable String next) {

  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    return new Page<>(items.stream().<R>map(mapping).toList(), next);
  }
}
