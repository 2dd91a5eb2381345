; run: @sum_to(100000) == 704982704
; run: @sum_long(3000000000) == 50025003
; run: @squares(1000) == 333833500
; run: @cubes(3000) == 20263502250000
; run: @unsigned_sum(-294967296) == 325982475
; run: @strided(999) == 166162
; run: @pairs(300) == 4499950
; ModuleID = 'sums.c'
source_filename = "sums.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @sum_to(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %13

3:                                                ; preds = %1
  %4 = add nsw i32 %0, -1
  %5 = zext nneg i32 %4 to i33
  %6 = add nsw i32 %0, -2
  %7 = zext i32 %6 to i33
  %8 = mul i33 %5, %7
  %9 = lshr i33 %8, 1
  %10 = trunc nuw i33 %9 to i32
  %11 = add i32 %0, %10
  %12 = add i32 %11, -1
  br label %13

13:                                               ; preds = %3, %1
  %14 = phi i32 [ 0, %1 ], [ %12, %3 ]
  ret i32 %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i64 @sum_long(i64 noundef %0) local_unnamed_addr #0 {
  %2 = srem i64 %0, 100003
  %3 = icmp sgt i64 %2, 0
  br i1 %3, label %4, label %14

4:                                                ; preds = %1
  %5 = add nsw i64 %2, -1
  %6 = zext nneg i64 %5 to i65
  %7 = add nsw i64 %2, -2
  %8 = zext i64 %7 to i65
  %9 = mul i65 %6, %8
  %10 = lshr i65 %9, 1
  %11 = trunc nuw i65 %10 to i64
  %12 = add i64 %2, %11
  %13 = add i64 %12, -1
  br label %14

14:                                               ; preds = %4, %1
  %15 = phi i64 [ 0, %1 ], [ %13, %4 ]
  ret i64 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i64 @squares(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp slt i32 %0, 1
  br i1 %2, label %24, label %3

3:                                                ; preds = %1
  %4 = add nsw i32 %0, -1
  %5 = zext nneg i32 %4 to i65
  %6 = add nsw i32 %0, -2
  %7 = zext i32 %6 to i65
  %8 = mul nuw nsw i65 %5, %7
  %9 = add nsw i32 %0, -3
  %10 = zext i32 %9 to i65
  %11 = mul i65 %8, %10
  %12 = lshr i65 %11, 1
  %13 = trunc nuw i65 %12 to i64
  %14 = mul i64 %13, 6148914691236517206
  %15 = mul nuw nsw i65 %5, %7
  %16 = lshr i65 %15, 1
  %17 = trunc nuw nsw i65 %16 to i64
  %18 = mul i64 %17, 5
  %19 = add i64 %14, %18
  %20 = zext nneg i32 %4 to i64
  %21 = shl nuw nsw i64 %20, 2
  %22 = add i64 %19, %21
  %23 = add i64 %22, 1
  br label %24

24:                                               ; preds = %3, %1
  %25 = phi i64 [ 0, %1 ], [ %23, %3 ]
  ret i64 %25
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i64 @cubes(i64 noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq i64 %0, 0
  br i1 %2, label %36, label %3

3:                                                ; preds = %1
  %4 = add i64 %0, 1
  %5 = tail call i64 @llvm.umax.i64(i64 %4, i64 2)
  %6 = add i64 %5, -2
  %7 = zext i64 %6 to i65
  %8 = add i64 %5, -3
  %9 = zext i64 %8 to i65
  %10 = mul i65 %7, %9
  %11 = lshr i65 %10, 1
  %12 = trunc nuw i65 %11 to i64
  %13 = mul i64 %12, 19
  %14 = shl i64 %5, 3
  %15 = add i64 %13, %14
  %16 = add i64 %5, -4
  %17 = zext i64 %16 to i65
  %18 = mul i65 %10, %17
  %19 = lshr i65 %18, 1
  %20 = trunc nuw i65 %19 to i64
  %21 = mul i64 %20, 6
  %22 = add i64 %15, %21
  %23 = zext i64 %6 to i67
  %24 = zext i64 %8 to i67
  %25 = mul i67 %23, %24
  %26 = zext i64 %16 to i67
  %27 = mul i67 %25, %26
  %28 = add i64 %5, -5
  %29 = zext i64 %28 to i67
  %30 = mul i67 %27, %29
  %31 = lshr i67 %30, 2
  %32 = trunc i67 %31 to i64
  %33 = and i64 %32, -2
  %34 = add i64 %22, %33
  %35 = add i64 %34, -15
  br label %36

36:                                               ; preds = %3, %1
  %37 = phi i64 [ 0, %1 ], [ %35, %3 ]
  ret i64 %37
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @unsigned_sum(i32 noundef %0) local_unnamed_addr #0 {
  %2 = udiv i32 %0, 65537
  %3 = mul i32 %2, 65537
  %4 = sub i32 %0, %3
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %23, label %6

6:                                                ; preds = %1
  %7 = shl i32 %0, 2
  %8 = mul nuw i32 %2, 65537
  %9 = xor i32 %8, -1
  %10 = add i32 %0, %9
  %11 = zext i32 %10 to i33
  %12 = add i32 %0, -2
  %13 = sub i32 %12, %8
  %14 = zext i32 %13 to i33
  %15 = mul i33 %11, %14
  %16 = lshr i33 %15, 1
  %17 = trunc nuw i33 %16 to i32
  %18 = mul i32 %17, 3
  %19 = add i32 %7, %18
  %20 = add i32 %19, -3
  %21 = mul i32 %2, -262148
  %22 = add i32 %21, %20
  br label %23

23:                                               ; preds = %6, %1
  %24 = phi i32 [ 0, %1 ], [ %22, %6 ]
  ret i32 %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @strided(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 7
  br i1 %2, label %3, label %17

3:                                                ; preds = %1
  %4 = add nsw i32 %0, -8
  %5 = udiv i32 %4, 3
  %6 = mul i32 %5, 10
  %7 = udiv i32 %4, 3
  %8 = zext nneg i32 %7 to i33
  %9 = add nsw i32 %5, -1
  %10 = zext i32 %9 to i33
  %11 = mul i33 %8, %10
  %12 = lshr i33 %11, 1
  %13 = trunc nuw i33 %12 to i32
  %14 = mul i32 %13, 3
  %15 = add i32 %6, %14
  %16 = add i32 %15, 7
  br label %17

17:                                               ; preds = %3, %1
  %18 = phi i32 [ 0, %1 ], [ %16, %3 ]
  ret i32 %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i64 @pairs(i64 noundef %0) local_unnamed_addr #1 {
  %2 = icmp sgt i64 %0, 0
  br i1 %2, label %3, label %18

3:                                                ; preds = %1, %3
  %4 = phi i64 [ %16, %3 ], [ -1, %1 ]
  %5 = phi i65 [ %15, %3 ], [ 0, %1 ]
  %6 = phi i64 [ %14, %3 ], [ 0, %1 ]
  %7 = phi i64 [ %13, %3 ], [ 0, %1 ]
  %8 = add i64 %7, %6
  %9 = zext i64 %4 to i65
  %10 = mul i65 %5, %9
  %11 = lshr i65 %10, 1
  %12 = trunc nuw i65 %11 to i64
  %13 = add i64 %8, %12
  %14 = add nuw nsw i64 %6, 1
  %15 = add nuw nsw i65 %5, 1
  %16 = add nsw i64 %4, 1
  %17 = icmp eq i64 %14, %0
  br i1 %17, label %18, label %3, !llvm.loop !6

18:                                               ; preds = %3, %1
  %19 = phi i64 [ 0, %1 ], [ %13, %3 ]
  ret i64 %19
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.mustprogress"}
!8 = !{!"llvm.loop.unroll.disable"}
