/**
 * Working days of agencies and organisers, told as tests that speak to the service over its API.
 */
@NullMarked
package org.linkwright.scenarios;

import org.jspecify.annotations.NullMarked;
