// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;

/** The CPU time that the measuring thread took: it holds on a busy machine, which the time of the clock does not. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Megabytes (of 10^6) of UTF-8 a CPU second, the mean of the iterations. JMH adds up what the iterations count, so each
     * counts its share of the mean.
     */
    public double megabytesPerCpuSecond;

    private long nanoseconds;
    private long bytes;
    private int iterations = 1;

    /** Starts an iteration. */
    @Setup(Level.Iteration)
    public void reset(BenchmarkParams benchmark, IterationParams iteration) {
        nanoseconds = 0;
        bytes = 0;
        megabytesPerCpuSecond = 0;
        iterations = Math.max(1, iteration.getCount()) * Math.max(1, benchmark.getForks());
    }

    /** Returns the CPU time so far, in nanoseconds. */
    long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Adds what was read since {@code start}. */
    void add(long start, long read) {
        nanoseconds += now() - start;
        bytes += read;
        megabytesPerCpuSecond = 1_000.0 * bytes / Math.max(1, nanoseconds) / iterations;
    }
}
