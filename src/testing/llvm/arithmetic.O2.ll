; run: @signed32(1000003, -77) == 2190
; run: @unsigned32(-294967296, 77) == 1066685369
; run: @signed64(-1234567890123456789, 987654321) == 6747636492885801322
; run: @unsigned64(-5, 1000) == 18446744073710178
; run: @narrow(200, 100) == 210
; run: @shorts(-30000, 12345) == 6418
; run: @mixed(-1) == 536939238
; run: @compare(-1, 1) == 781
; run: @bools(5, 0) == true
; output: truetruefalse
; ModuleID = 'arithmetic.c'
source_filename = "arithmetic.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @signed32(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = add nsw i32 %1, %0
  %4 = mul nsw i32 %1, %0
  %5 = xor i32 %3, %4
  %6 = sdiv i32 %0, %1
  %7 = sub i32 %5, %6
  %8 = mul i32 %6, %1
  %9 = sub i32 %0, %8
  %10 = add nsw i32 %7, %9
  %11 = ashr i32 %0, 3
  %12 = or i32 %10, %11
  %13 = shl i32 %1, 5
  %14 = xor i32 %13, -1
  %15 = and i32 %12, %14
  ret i32 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @unsigned32(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = udiv i32 %0, %1
  %4 = mul i32 %3, %1
  %5 = sub i32 %0, %4
  %6 = lshr i32 %0, 7
  %7 = mul i32 %1, %0
  %8 = sub i32 %0, %1
  %9 = and i32 %1, 15
  %10 = shl i32 %0, %9
  %11 = xor i32 %7, %6
  %12 = xor i32 %11, %8
  %13 = xor i32 %12, %10
  %14 = xor i32 %13, %3
  %15 = xor i32 %14, %5
  ret i32 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i64 @signed64(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = sdiv i64 %0, %1
  %4 = mul i64 %3, %1
  %5 = sub i64 %0, %4
  %6 = ashr i64 %0, 11
  %7 = xor i64 %1, %0
  %8 = mul nsw i64 %7, 3
  %9 = mul i64 %0, -128
  %10 = sub i64 %9, %6
  %11 = add i64 %10, %8
  %12 = add i64 %11, %3
  %13 = add i64 %12, %5
  ret i64 %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i64 @unsigned64(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = udiv i64 %0, %1
  %4 = mul i64 %3, %1
  %5 = sub i64 %0, %4
  %6 = lshr i64 %0, 60
  %7 = icmp ugt i64 %0, %1
  %8 = zext i1 %7 to i64
  %9 = add nuw nsw i64 %6, %8
  %10 = add i64 %9, %3
  %11 = add i64 %10, %5
  ret i64 %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef zeroext i8 @narrow(i8 noundef zeroext %0, i8 noundef zeroext %1) local_unnamed_addr #0 {
  %3 = add i8 %1, %0
  %4 = sub i8 %0, %1
  %5 = ashr i8 %4, 1
  %6 = mul i8 %3, 3
  %7 = add i8 %6, %5
  %8 = icmp ugt i8 %3, %0
  %9 = sext i1 %8 to i8
  %10 = add i8 %7, %9
  %11 = udiv i8 %0, 7
  %12 = urem i8 %11, %1
  %13 = add i8 %10, %12
  ret i8 %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef signext i16 @shorts(i16 noundef signext %0, i16 noundef signext %1) local_unnamed_addr #0 {
  %3 = mul i16 %1, %0
  %4 = lshr i16 %3, 3
  %5 = ashr i16 %3, 3
  %6 = sdiv i16 %0, 17
  %7 = srem i16 %1, 19
  %8 = xor i16 %7, %6
  %9 = xor i16 %8, %4
  %10 = xor i16 %9, %5
  ret i16 %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i64 -15032418944, 15569358183) i64 @mixed(i32 noundef %0) local_unnamed_addr #0 {
  %2 = sext i32 %0 to i64
  %3 = mul nsw i64 %2, 7
  %4 = lshr i32 %0, 3
  %5 = zext nneg i32 %4 to i64
  %6 = add nsw i64 %3, %5
  %7 = shl i32 %0, 24
  %8 = ashr exact i32 %7, 24
  %9 = mul nsw i32 %8, 5
  %10 = sext i32 %9 to i64
  %11 = and i32 %0, 255
  %12 = mul nuw nsw i32 %11, 11
  %13 = zext nneg i32 %12 to i64
  %14 = zext i32 %0 to i64
  %15 = shl i64 %14, 48
  %16 = ashr exact i64 %15, 48
  %17 = and i32 %0, 65535
  %18 = zext nneg i32 %17 to i64
  %19 = add nsw i64 %6, %18
  %20 = add nsw i64 %19, %13
  %21 = add nsw i64 %20, %16
  %22 = add nsw i64 %21, %10
  ret i64 %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 0, 1024) i32 @compare(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp slt i32 %0, %1
  %4 = select i1 %3, i32 2, i32 0
  %5 = icmp sle i32 %0, %1
  %6 = zext i1 %5 to i32
  %7 = or disjoint i32 %4, %6
  %8 = icmp sgt i32 %0, %1
  %9 = shl nuw nsw i32 %7, 2
  %10 = select i1 %8, i32 2, i32 0
  %11 = or disjoint i32 %9, %10
  %12 = icmp sge i32 %0, %1
  %13 = zext i1 %12 to i32
  %14 = or disjoint i32 %11, %13
  %15 = icmp ult i32 %0, %1
  %16 = shl nuw nsw i32 %14, 2
  %17 = select i1 %15, i32 2, i32 0
  %18 = or disjoint i32 %16, %17
  %19 = icmp ule i32 %0, %1
  %20 = zext i1 %19 to i32
  %21 = or disjoint i32 %18, %20
  %22 = icmp ugt i32 %0, %1
  %23 = shl nuw nsw i32 %21, 2
  %24 = select i1 %22, i32 2, i32 0
  %25 = or disjoint i32 %23, %24
  %26 = icmp uge i32 %0, %1
  %27 = zext i1 %26 to i32
  %28 = or disjoint i32 %25, %27
  %29 = icmp eq i32 %0, %1
  %30 = shl nuw nsw i32 %28, 2
  %31 = select i1 %29, i32 2, i32 0
  %32 = or disjoint i32 %30, %31
  %33 = icmp ne i32 %0, %1
  %34 = zext i1 %33 to i32
  %35 = or disjoint i32 %32, %34
  ret i32 %35
}

; Function Attrs: nounwind
define hidden noundef zeroext i1 @bools(i32 noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp ne i32 %0, 0
  %4 = icmp ne i32 %1, 0
  %5 = xor i1 %3, %4
  %6 = xor i1 %4, true
  %7 = and i1 %3, %6
  %8 = or i32 %1, %0
  %9 = icmp ne i32 %8, 0
  tail call void @print_bool(i1 noundef zeroext %5) #3
  %10 = and i1 %7, %9
  tail call void @print_bool(i1 noundef zeroext %10) #3
  %11 = xor i1 %9, true
  tail call void @print_bool(i1 noundef zeroext %11) #3
  tail call void @print_newline() #3
  %12 = select i1 %4, i1 %9, i1 %3
  ret i1 %12
}

declare void @print_bool(i1 noundef zeroext) local_unnamed_addr #2

declare void @print_newline() local_unnamed_addr #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
