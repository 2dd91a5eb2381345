; run: @add(2147483647, 1) == -1
; run: @add(5, 6) == -2147483636
; run: @unsigned_ops(-294967296, 500000000) == 207149401351
; run: @product64(5000000000, 5000000000) == -99
; run: @product64(-3, 7) == -21
; run: @factorial(25) == 21
; run: @saturating(100, 127) == 0
; run: @clamp(-400) == -128
; run: @average(-1, -3) == -2
; run: @high(-1, 3) == -3
; run: @minmax(-5, 8) == 7511
; run: @order(3, 9) == -11
; ModuleID = 'overflow.c'
source_filename = "overflow.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @add(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %0, i32 %1)
  %4 = extractvalue { i32, i1 } %3, 1
  br i1 %4, label %11, label %5

5:                                                ; preds = %2
  %6 = extractvalue { i32, i1 } %3, 0
  %7 = tail call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %6, i32 -2147483647)
  %8 = extractvalue { i32, i1 } %7, 1
  %9 = extractvalue { i32, i1 } %7, 0
  %10 = select i1 %8, i32 -2, i32 %9
  br label %11

11:                                               ; preds = %5, %2
  %12 = phi i32 [ %10, %5 ], [ -1, %2 ]
  ret i32 %12
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i64 0, 4303557229598) i64 @unsigned_ops(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %0, i32 %1)
  %4 = extractvalue { i32, i1 } %3, 1
  %5 = extractvalue { i32, i1 } %3, 0
  %6 = select i1 %4, i64 2, i64 0
  %7 = tail call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %1, i32 %0)
  %8 = extractvalue { i32, i1 } %7, 1
  %9 = extractvalue { i32, i1 } %7, 0
  %10 = zext i1 %8 to i64
  %11 = or disjoint i64 %6, %10
  %12 = shl nuw nsw i64 %11, 1
  %13 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %0, i32 %1)
  %14 = extractvalue { i32, i1 } %13, 1
  %15 = extractvalue { i32, i1 } %13, 0
  %16 = zext i1 %14 to i64
  %17 = zext i32 %5 to i64
  %18 = mul nuw nsw i64 %17, 1000
  %19 = zext i32 %9 to i64
  %20 = zext i32 %15 to i64
  %21 = add nuw nsw i64 %20, %19
  %22 = add nuw nsw i64 %21, %16
  %23 = add nuw nsw i64 %22, %18
  %24 = add nuw nsw i64 %23, %12
  ret i64 %24
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i64 @product64(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %0, i64 %1)
  %4 = extractvalue { i64, i1 } %3, 1
  %5 = extractvalue { i64, i1 } %3, 0
  %6 = select i1 %4, i64 -99, i64 %5
  ret i64 %6
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden range(i32 1, 0) i32 @factorial(i32 noundef %0) local_unnamed_addr #2 {
  %2 = icmp slt i32 %0, 1
  br i1 %2, label %17, label %3

3:                                                ; preds = %1
  %4 = add nuw i32 %0, 1
  %5 = zext i32 %4 to i64
  br label %6

6:                                                ; preds = %3, %11
  %7 = phi i64 [ 1, %3 ], [ %13, %11 ]
  %8 = phi i64 [ 1, %3 ], [ %12, %11 ]
  %9 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %8, i64 %7)
  %10 = extractvalue { i64, i1 } %9, 1
  br i1 %10, label %15, label %11

11:                                               ; preds = %6
  %12 = extractvalue { i64, i1 } %9, 0
  %13 = add nuw nsw i64 %7, 1
  %14 = icmp eq i64 %13, %5
  br i1 %14, label %17, label %6, !llvm.loop !6

15:                                               ; preds = %6
  %16 = trunc nuw nsw i64 %7 to i32
  br label %17

17:                                               ; preds = %11, %15, %1
  %18 = phi i32 [ 1, %1 ], [ %16, %15 ], [ %4, %11 ]
  ret i32 %18
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef zeroext i8 @saturating(i8 noundef signext %0, i8 noundef signext %1) local_unnamed_addr #0 {
  %3 = tail call i8 @llvm.sadd.sat.i8(i8 %0, i8 %1)
  %4 = sub i8 0, %0
  %5 = tail call i8 @llvm.ssub.sat.i8(i8 %4, i8 %1)
  %6 = tail call i8 @llvm.uadd.sat.i8(i8 %0, i8 -56)
  %7 = tail call i8 @llvm.usub.sat.i8(i8 %0, i8 %1)
  %8 = xor i8 %5, %6
  %9 = xor i8 %8, %3
  %10 = xor i8 %9, %7
  ret i8 %10
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.sadd.sat.i8(i8, i8) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.ssub.sat.i8(i8, i8) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.uadd.sat.i8(i8, i8) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.usub.sat.i8(i8, i8) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -128, 128) i32 @clamp(i32 noundef %0) local_unnamed_addr #0 {
  %2 = tail call i32 @llvm.smax.i32(i32 %0, i32 -128)
  %3 = tail call i32 @llvm.smin.i32(i32 %2, i32 127)
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @average(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = zext i32 %0 to i64
  %4 = zext i32 %1 to i64
  %5 = add nuw nsw i64 %4, %3
  %6 = lshr i64 %5, 1
  %7 = trunc nuw i64 %6 to i32
  ret i32 %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i64 @high(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = zext i64 %0 to i128
  %4 = zext i64 %1 to i128
  %5 = mul nuw i128 %4, %3
  %6 = sext i64 %0 to i128
  %7 = sext i64 %1 to i128
  %8 = mul nsw i128 %7, %6
  %9 = xor i128 %5, %8
  %10 = lshr i128 %9, 64
  %11 = trunc nuw i128 %10 to i64
  ret i64 %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @minmax(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call i32 @llvm.smax.i32(i32 %0, i32 %1)
  %4 = mul nsw i32 %3, 1000
  %5 = tail call i32 @llvm.smin.i32(i32 %0, i32 %1)
  %6 = mul nsw i32 %5, 100
  %7 = add nsw i32 %4, %6
  %8 = icmp ult i32 %0, %1
  %9 = select i1 %8, i32 0, i32 10
  %10 = add nsw i32 %7, %9
  %11 = icmp ule i32 %1, %0
  %12 = zext i1 %11 to i32
  %13 = or disjoint i32 %10, %12
  ret i32 %13
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -11, 12) i32 @order(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call i32 @llvm.scmp.i32.i32(i32 %0, i32 %1)
  %4 = mul nsw i32 %3, 10
  %5 = tail call i32 @llvm.ucmp.i32.i32(i32 %0, i32 %1)
  %6 = add nsw i32 %4, %5
  ret i32 %6
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare range(i32 -1, 2) i32 @llvm.scmp.i32.i32(i32, i32) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare range(i32 -1, 2) i32 @llvm.ucmp.i32.i32(i32, i32) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
