// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The CPU time that the measuring thread took: it holds on a busy machine, which the time of the clock does not. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Megabytes (of 10^6) of UTF-8 a CPU second, the mean of an iteration. */
    public double megabytesPerCpuSecond;

    private long nanoseconds;
    private long bytes;

    /** Starts an iteration. */
    @Setup(Level.Iteration)
    public void reset() {
        nanoseconds = 0;
        bytes = 0;
        megabytesPerCpuSecond = 0;
    }

    /** Returns the CPU time so far, in nanoseconds. */
    long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Adds what was read since {@code start}. */
    void add(long start, long read) {
        nanoseconds += now() - start;
        bytes += read;
        megabytesPerCpuSecond = 1_000.0 * bytes / Math.max(1, nanoseconds);
    }
}
