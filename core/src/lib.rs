//! The solidarity calculation of Regulation (EU) 2024/1351.
