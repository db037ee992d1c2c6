// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph with its author behind the last sentence ends as a paragraph, not as a title. */
class SignedEndTest {
    private final LineBuffer buffer = new LineBuffer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cơ quan chức năng đang làm rõ nguyên nhân vụ việc. Hoài An",
                "Cơ quan chức năng đang làm rõ nguyên nhân vụ việc. Hoài An (Tổng hợp)",
                "Hai tài xế đã rời đi. Cơ quan chức năng đang làm rõ nguyên nhân vụ việc.Hoài An",
                "Cơ quan chức năng đang làm rõ nguyên nhân vụ việc. Hoài An - Thu Giang",
                "Cơ quan chức năng đang làm rõ nguyên nhân vụ việc của ông Hùng. Nguyễn Hoài An",
                "Cơ quan chức năng đang làm rõ nguyên nhân vụ việc. H.A (tổng hợp)",
                "Cơ quan chức năng đang làm rõ nguyên nhân vụ việc. (TTXVN)",
                "\"Chúng tôi sẽ làm rõ nguyên nhân của vụ việc này.\" Hoài An",
                "Phiên tòa mở lại vào sáng thứ hai tuần sau ở thành phố Sơn La. Hoài An",
                "Bao giờ người dân khu phố mới có nước sạch để dùng? Thu Giang"
            })
    void a_sentence_and_a_name(String line) {
        assertThat(end(line)).as(line).isEqualTo(LineEnd.SIGNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đoàn công tác thăm hỏi bà con vùng lũ ở các quận của TP. Hồ Chí Minh",
                "Bệnh viện mời người đã mổ cho hàng trăm bệnh nhi là ThS. Hoài An",
                "Cơ quan chức năng đang làm rõ nguyên nhân vụ việc. Ảnh: Hoài An",
                "Cơ quan chức năng đang làm rõ nguyên nhân vụ việc. Đóng",
                "Đoàn rời bản từ sáng. Chiều cùng ngày, đoàn thăm hỏi bà con ở các quận của TP.Hồ Chí Minh",
                "Đoàn rời bản từ sáng. Chiều cùng ngày, người mổ cho hàng trăm bệnh nhi là ThS.Hoài An",
                "Cơ quan chức năng đang làm rõ nguyên nhân vụ việc. Hai tài xế bỏ trốn",
                "Cơ quan chức năng đang làm rõ nguyên nhân vụ việc (Hoài An)",
                "Hết hàng. Hoài An",
                "Tàu khách chạy qua cầu Bạch Đằng lúc 18.30 Hoài An"
            })
    void no_signature(String line) {
        assertThat(end(line)).as(line).isNotEqualTo(LineEnd.SIGNED);
    }

    private LineEnd end(String line) {
        buffer.read(line);
        return LineEnd.of(buffer);
    }
}
