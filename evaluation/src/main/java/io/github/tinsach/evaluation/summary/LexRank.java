// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation.summary;

import io.github.tinsach.text.Syllables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * LexRank (Erkan and Radev 2004) the way the Python package sumy does it: cosine of tf·idf vectors, idf over the sentences
 * of the article, edges above a threshold of 0.1 with equal weights, power iteration to 0.1. The rival that the summarizer
 * is measured with.
 */
public final class LexRank {
    private static final double THRESHOLD = 0.1;
    private static final double EPSILON = 0.1;

    private LexRank() {}

    /** Returns the sentences from the top of the ranking that come nearest to {@code budget} syllables, in order. */
    public static int[] choose(List<String> body, int budget) {
        List<List<String>> sentences = body.stream().map(Syllables::of).toList();
        double[] scores = scores(sentences);
        List<Integer> ranked = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .toList();
        List<Integer> chosen = new ArrayList<>();
        int total = 0;
        for (int i : ranked) {
            int n = sentences.get(i).size();
            if (!chosen.isEmpty() && Math.abs(total + n - budget) >= Math.abs(total - budget)) {
                break;
            }
            chosen.add(i);
            total += n;
        }
        return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static double[] scores(List<List<String>> sentences) {
        int n = sentences.size();
        List<Map<String, Double>> vectors = new ArrayList<>();
        Map<String, Integer> having = new HashMap<>();
        for (List<String> sentence : sentences) {
            Map<String, Double> counts = new HashMap<>();
            sentence.forEach(syllable -> counts.merge(syllable, 1.0, Double::sum));
            double most = counts.values().stream().mapToDouble(x -> x).max().orElse(1);
            counts.replaceAll((syllable, count) -> count / most);
            counts.keySet().forEach(syllable -> having.merge(syllable, 1, Integer::sum));
            vectors.add(counts);
        }
        Map<String, Double> idf = new HashMap<>();
        having.forEach((syllable, count) -> idf.put(syllable, Math.log((double) n / (1 + count))));
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            int degree = 0;
            for (int j = 0; j < n; j++) {
                if (cosine(vectors.get(i), vectors.get(j), idf) > THRESHOLD) {
                    matrix[i][j] = 1;
                    degree++;
                }
            }
            for (int j = 0; j < n; j++) {
                matrix[i][j] /= Math.max(1, degree);
            }
        }
        return powerIteration(matrix);
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b, Map<String, Double> idf) {
        double dot = 0;
        for (Map.Entry<String, Double> entry : a.entrySet()) {
            Double other = b.get(entry.getKey());
            if (other != null) {
                double weight = idf.get(entry.getKey());
                dot += entry.getValue() * other * weight * weight;
            }
        }
        double norms = norm(a, idf) * norm(b, idf);
        return norms > 0 ? dot / norms : 0;
    }

    private static double norm(Map<String, Double> vector, Map<String, Double> idf) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : vector.entrySet()) {
            double x = entry.getValue() * idf.get(entry.getKey());
            sum += x * x;
        }
        return Math.sqrt(sum);
    }

    private static double[] powerIteration(double[][] matrix) {
        int n = matrix.length;
        double[] p = new double[n];
        Arrays.fill(p, 1.0 / Math.max(1, n));
        double change = 1;
        for (int round = 0; change > EPSILON && round < 1000; round++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[j] += matrix[i][j] * p[i];
                }
            }
            change = 0;
            for (int i = 0; i < n; i++) {
                change += (next[i] - p[i]) * (next[i] - p[i]);
            }
            change = Math.sqrt(change);
            p = next;
        }
        return p;
    }
}
